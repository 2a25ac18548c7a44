import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { readAside } from '~/storage/aside.ts';
import type { Database } from '~/storage/database.ts';
import { keepFolder, readFolder } from '~/storage/kept-folder.ts';
import { forgetFiles } from '~/storage/read-files.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { readImports } from '~/storage/import-log.ts';
import type { UndoPart } from '~/storage/records.ts';
import { untieLog } from '~/storage/untie-log.ts';
import { undoImport } from '~/storage/undo-import.ts';
import { createAsideJobs } from './aside-jobs.ts';
import type { Book } from './book.ts';
import { carryOn } from './carry-on.ts';
import { giveBack } from './give-back.ts';
import { createCarryOut } from './carry-out.ts';
import type { CollectApi, GivenSource } from './collect-api.ts';
import { createClockedRows } from './clocked-rows.ts';
import { createCollectedCache } from './collected-cache.ts';
import { createDueJobs } from './due-jobs.ts';
import { createFolderLooks } from './folder-look.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { isNoChange } from '~/core/imports/change.ts';
import { createImportJobs } from './import-jobs.ts';
import { makeMergedArchive, makeMergedCsv } from './make-files.ts';
import { done, failed } from './job-result.ts';
import { createRecordJobs } from './record-jobs.ts';
import { createResultJobs } from './result-jobs.ts';
import { createRowsInLots } from './rows-in-lots.ts';
import { createJobRunner } from './run-job.ts';
import { undoRules } from './undo-rules.ts';
import { createTableReads } from './table-reads.ts';
import { createWaitingCounts } from './unjoined-rows.ts';

/**
 * The collecting page's work over an open database; the same in a worker and, failing that, in the page.
 * `company`: what rules may know and clocks are read with; `null`: nothing, and tables show none.
 */
export function createCollectService(
	db: Database,
	definitions: Definition[],
	company: Company | null = null,
): CollectApi {
	const cache = createCollectedCache(db);
	const waitingOf = createWaitingCounts(cache, definitions);
	const jobs = createJobRunner();
	const held = new Map<number, UndoPart[]>();
	const carryOut = createCarryOut(db, cache, definitions, held);
	const collected: Book = {
		...cache,
		aside: () => readAside(db),
		decode: (data, _, options) => decodeCsv(data, definitions, options),
		look: async (change) => ({ isNothing: isNoChange(change) }),
		carryOut,
	};
	const imports = createImportJobs(collected, definitions, company);
	const folders = createFolderLooks(db);
	let received: GivenSource[] = [];
	const takeReceived = (sources: GivenSource[] | null) => {
		const given = sources ?? received;
		received = [];
		return given;
	};
	let untied: Promise<void> | null = null;
	const untieOnce = () => {
		untied ??= untieLog(db, { ...undoRules(definitions), register: cache.register });
		return untied;
	};
	const definitionOf = (tracker: string) => {
		const definition = definitions.find(({ id }) => id === tracker);
		if (!definition) throw new Error(`No tracker is called "${tracker}".`);
		return definition;
	};
	const inLots = createRowsInLots(db, cache);
	const clocked = createClockedRows(cache, definitions, company);
	const records = createRecordJobs({ db, cache, definitions, definitionOf, carryOut, held });
	const dueJobs = createDueJobs({ db, cache, company }, definitions, carryOut);

	return {
		overview: (onProgress) =>
			jobs.run(
				async (job) => {
					await cache.refresh(job.pacer, job.onProgress);
					await untieOnce();
					const asideRows = await db.aside.count();
					const steps = await readImports(db, held);
					const trackers = cache
						.counts()
						.map((counts) => ({ ...counts, waiting: waitingOf(counts.tracker) }));
					return done({ trackers, aside: asideRows, steps });
				},
				onProgress,
				'to its end',
			),

		receive: async (sources, first) => {
			received = first ? sources : [...received, ...sources];
			return null;
		},
		preview: (sources, onProgress, forms = {}) => {
			const given = takeReceived(sources);
			return jobs.run(async (job) => {
				const outcome = await imports.preview(given, job, { edits: false, forms });
				// What brings nothing new is not imported, and read all the same.
				if (outcome.ok && outcome.value.nothingToDo) await folders.wereRead(outcome.value.files);
				return outcome;
			}, onProgress);
		},
		look: (sources, onProgress) => {
			const given = takeReceived(sources);
			return jobs.run(async (job) => done(await folders.look(given, job)), onProgress);
		},
		folder: () => readFolder(db),
		keepFolder: async (folder) => {
			await keepFolder(db, folder);
			return null;
		},
		previewAside: (onProgress) =>
			jobs.run((job) => imports.preview([], job, { edits: true, forms: {} }), onProgress),
		rowsOf: async (...asked) => imports.rowsOf(...asked),
		closedRows: async (...asked) => imports.closedRows(...asked),
		commit: (edits, onProgress, decisions = {}) =>
			jobs.run(async (job) => {
				const outcome = await imports.commit(edits, decisions, job);
				if (outcome.ok) await folders.wereRead(imports.files());
				return outcome;
			}, onProgress),
		takeOutFile: (onProgress) => jobs.run((job) => imports.takeOutFile(job), onProgress),
		cancel: async () => jobs.cancel(),
		forget: async () => imports.forget(),

		undo: (step, onProgress) =>
			jobs.run(async (job) => {
				const onProgress = (share: number) =>
					job.onProgress({ phase: 'undoing', done: share, total: 1 });
				// First: should it be cut off here, they are only read once more.
				await forgetFiles(db);
				const result = await undoImport(db, step, { onProgress, held });
				if (result.kind !== 'undone') return failed('refused');
				held.delete(step);
				return done(null);
			}, onProgress),

		...createTableReads(cache, definitions, {
			...{ definitionOf, inLots, clocked },
			dueKeys: dueJobs.keys,
		}),

		...createResultJobs({ db, cache, definitions, definitionOf, company, inLots, clocked }, jobs),

		record: records.record,
		conflicts: records.conflicts,
		resolve: (...asked) => jobs.run(() => records.resolve(...asked)),
		takeOut: (...asked) => jobs.run((job) => records.takeOut(...asked, job)),
		deleteForGood: (...asked) => jobs.run((job) => records.deleteForGood(...asked, job)),
		due: (asked) => jobs.run((job) => dueJobs.find(asked, job), undefined, 'to its end'),
		dueRows: async (...asked) => dueJobs.rows(...asked),
		dueLinks: async (chosen) => dueJobs.links(chosen),
		clearDue: (token, chosen, onProgress) =>
			jobs.run((job) => dueJobs.clear(token, chosen, job), onProgress),
		carryOn: (key) => jobs.run(() => carryOn(key, { db, cache, definitions })),
		giveBack: (key) => jobs.run((job) => giveBack(key, { cache, definitions }, job)),

		...createAsideJobs({ db, definitions, carryOut }, jobs),

		exportMerged: (tracker, plan, onProgress) =>
			jobs.run(async (job) => {
				job.onProgress({ phase: 'writing', done: 0, total: 0 });
				await cache.refresh(job.pacer);
				if (tracker === null) {
					return done(await makeMergedArchive(cache.heads, definitions, plan, job));
				}
				return done(await makeMergedCsv(cache.heads(tracker), definitionOf(tracker), job));
			}, onProgress),

		clear: () =>
			jobs.run(async () => {
				imports.forget();
				held.clear();
				await eraseEverything(db, 'collected');
				return done(null);
			}),
	};
}

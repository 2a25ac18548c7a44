import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { changeOfPlan, isNoChange, type Edits } from '~/core/entries/change-of-plan.ts';
import type { CollectedChange } from '~/core/entries/import-plan.ts';
import { totalCounts, type ImportPlan } from '~/core/entries/plan-import.ts';
import { readAside } from '~/storage/aside.ts';
import { readRevision } from '~/storage/collected.ts';
import { commitImport } from '~/storage/commit-import.ts';
import type { Database } from '~/storage/database.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { readImports } from '~/storage/import-log.ts';
import { resolveConflict } from '~/storage/resolve-conflict.ts';
import { undoImport } from '~/storage/undo-import.ts';
import type { CollectApi, JobFailure, Outcome, Preview, Source } from './collect-api.ts';
import { createCollectedCache, trackerOf } from './collected-cache.ts';
import { createEditToRow } from './edit-to-row.ts';
import { makeArchive, makeAsideFile, makeMergedCsv } from './make-files.ts';
import { createPacer } from './pacer.ts';
import { previewFiles } from './preview-files.ts';
import { createRowsOf, type RowsOf } from './preview-rows.ts';
import { resolveHeads } from './resolve-heads.ts';
import { createJobRunner, type Job } from './run-job.ts';
import { createTableQueries } from './table-queries.ts';

/** A dry run and the revision of the collected data it was made against. */
interface Planned {
	plan: ImportPlan;
	rowsOf: RowsOf;
	revision: number;
}

/** The collecting page's work over an open database; the same in a worker and, failing that, in the page. */
export function createCollectService(db: Database, definitions: Definition[]): CollectApi {
	const cache = createCollectedCache(db);
	const queries = createTableQueries();
	const jobs = createJobRunner();
	const editToRow = createEditToRow(definitions);
	let planned: Planned | null = null;

	const definitionOf = (tracker: string) => {
		const definition = definitions.find(({ id }) => id === tracker);
		if (!definition) throw new Error(`No tracker is called "${tracker}".`);
		return definition;
	};
	const changeOf = (plan: ImportPlan, edits: Edits) =>
		changeOfPlan(plan, { edits, at: toLocalIso(new Date()), editToRow });

	async function preview(
		sources: Source[],
		{ pacer, onProgress }: Job,
		edits: boolean,
	): Promise<Outcome<Preview>> {
		planned = null;
		const revision = await readRevision(db);
		const job = { definitions, db, pacer, onProgress };
		const plan = await previewFiles(sources, job, { edits });
		planned = { plan, rowsOf: createRowsOf(plan), revision };
		const totals = totalCounts(plan.files);
		const nothingToDo = totals.edited === 0 && isNoChange(changeOf(plan, 'take'));
		return done({ files: plan.files, totals, rows: plan.rows.length, nothingToDo });
	}

	async function carryOut(
		change: CollectedChange,
		revision: number | null,
		{ signal, onProgress }: Partial<Job>,
	): Promise<Outcome<{ step: number }>> {
		const result = await commitImport(db, change, {
			revision,
			...(signal && { signal }),
			onProgress: (share) => onProgress?.({ phase: 'saving', done: share, total: 1 }),
		});
		if (result.kind === 'stale') return failed('changed');
		if (result.kind === 'aborted') return failed('cancelled');
		cache.apply(change.registers, result.revision);
		return done({ step: result.id });
	}

	return {
		overview: (onProgress) =>
			jobs.run(async (job) => {
				await cache.refresh(job.pacer, job.onProgress);
				const aside = await db.aside.count();
				return done({ trackers: cache.counts(), aside, steps: await readImports(db) });
			}, onProgress),

		preview: (sources, onProgress) => jobs.run((job) => preview(sources, job, false), onProgress),
		previewAside: (onProgress) => jobs.run((job) => preview([], job, true), onProgress),
		rowsOf: async (file, bucket, start, end) => planned?.rowsOf(file, bucket, start, end) ?? [],

		commit: (edits, onProgress) =>
			jobs.run(async (job) => {
				if (!planned) return failed('changed');
				const change = changeOf(planned.plan, edits);
				const outcome = await carryOut(change, planned.revision, job);
				if (outcome.ok) planned = null;
				return outcome;
			}, onProgress),

		cancel: async () => jobs.cancel(),
		forget: async () => {
			planned = null;
		},

		undo: (step, onProgress) =>
			jobs.run(async (job) => {
				const result = await undoImport(db, step, (share) =>
					job.onProgress({ phase: 'undoing', done: share, total: 1 }),
				);
				return result.kind === 'undone' ? done(null) : failed('refused');
			}, onProgress),

		query: async (tracker, query) => {
			const { signal } = new AbortController();
			const rows = cache.rows(tracker);
			return queries.run(rows, definitionOf(tracker), query, createPacer(signal));
		},
		rows: async (token, start, end) => queries.page(token, start, end),

		record: async (key) => {
			const register = cache.register(key);
			const row = cache.rows(trackerOf(key)).find((candidate) => candidate.key === key);
			if (!register || !row) return null;
			const { heads, superseded } = register;
			return { key, shown: row.entry, heads, replaced: superseded.length };
		},

		conflicts: async (start, end) =>
			definitions
				.flatMap(({ id }) => cache.rows(id).filter(({ conflict }) => conflict))
				.slice(start, end)
				.map(({ key, entry }) => ({
					key,
					tracker: entry.tracker,
					heads: cache.register(key)?.heads ?? [],
				})),

		resolve: (key, heads, resolution) =>
			jobs.run(async () => {
				const held = cache.register(key)?.heads ?? [];
				const seen = held.filter(({ hash }) => heads.includes(hash));
				if (seen.length === 0 || seen.length !== heads.length) return failed('changed');
				const now = new Date();
				const entry = resolveHeads(seen, definitionOf(trackerOf(key)), resolution, now);
				const result = await resolveConflict(db, entry, toLocalIso(now));
				if (result.kind === 'stale') return failed('changed');
				cache.apply(new Map([[key, result.register]]), result.revision);
				return done(null);
			}),

		aside: async (start, end) => (await readAside(db)).slice(start, end),
		discardAside: (keys) =>
			jobs.run(async () => {
				const at = toLocalIso(new Date());
				const nothing = { files: [], registers: new Map(), aside: [] };
				const change: CollectedChange = { kind: 'discard', at, ...nothing, retried: keys };
				const outcome = await carryOut(change, null, {});
				return outcome.ok ? done(null) : outcome;
			}),
		exportAside: async () => makeAsideFile(await readAside(db)),

		exportMerged: (tracker, onProgress) =>
			jobs.run(async (job) => {
				job.onProgress({ phase: 'writing', done: 0, total: 0 });
				await cache.refresh(job.pacer);
				if (tracker === null) return done(makeArchive(cache.heads, definitions));
				return done(makeMergedCsv(cache.heads(tracker), definitionOf(tracker)));
			}, onProgress),

		clear: () =>
			jobs.run(async () => {
				planned = null;
				await eraseEverything(db, 'collected');
				return done(null);
			}),
	};
}

function done<T>(value: T): Outcome<T> {
	return { ok: true, value };
}

function failed(failure: JobFailure): { ok: false; failure: JobFailure } {
	return { ok: false, failure };
}

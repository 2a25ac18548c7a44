import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { readAside } from '~/storage/aside.ts';
import type { Database } from '~/storage/database.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { readImports } from '~/storage/import-log.ts';
import { resolveConflict } from '~/storage/resolve-conflict.ts';
import { undoImport } from '~/storage/undo-import.ts';
import { createCarryOut } from './carry-out.ts';
import type { CollectApi } from './collect-api.ts';
import { createCollectedCache, trackerOf } from './collected-cache.ts';
import { createImportJobs } from './import-jobs.ts';
import { makeArchive, makeAsideFile, makeMergedCsv } from './make-files.ts';
import { done, failed } from './outcomes.ts';
import { createPacer } from './pacer.ts';
import { resolveHeads } from './resolve-heads.ts';
import { createJobRunner } from './run-job.ts';
import { createTableQueries } from './table-queries.ts';

/** The collecting page's work over an open database; the same in a worker and, failing that, in the page. */
export function createCollectService(db: Database, definitions: Definition[]): CollectApi {
	const cache = createCollectedCache(db);
	const queries = createTableQueries();
	const jobs = createJobRunner();
	const carryOut = createCarryOut(db, cache);
	const imports = createImportJobs(db, definitions, carryOut);
	const definitionOf = (tracker: string) => {
		const definition = definitions.find(({ id }) => id === tracker);
		if (!definition) throw new Error(`No tracker is called "${tracker}".`);
		return definition;
	};

	return {
		overview: (onProgress) =>
			jobs.run(async (job) => {
				await cache.refresh(job.pacer, job.onProgress);
				const aside = await db.aside.count();
				return done({ trackers: cache.counts(), aside, steps: await readImports(db) });
			}, onProgress),

		preview: (sources, onProgress) =>
			jobs.run((job) => imports.preview(sources, job, false), onProgress),
		previewAside: (onProgress) => jobs.run((job) => imports.preview([], job, true), onProgress),
		rowsOf: async (...asked) => imports.rowsOf(...asked),
		commit: (edits, onProgress) => jobs.run((job) => imports.commit(edits, job), onProgress),
		cancel: async () => jobs.cancel(),
		forget: async () => imports.forget(),

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
				.map(({ key, entry }) => {
					const heads = cache.register(key)?.heads ?? [];
					return { key, tracker: entry.tracker, heads };
				}),

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
				const nothing = { files: [], registers: new Map(), aside: [] };
				const at = toLocalIso(new Date());
				const change = { kind: 'discard' as const, at, ...nothing, retried: keys };
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
				imports.forget();
				await eraseEverything(db, 'collected');
				return done(null);
			}),
	};
}

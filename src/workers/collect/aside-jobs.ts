import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { readAside } from '~/storage/aside.ts';
import type { Database } from '~/storage/database.ts';
import { createAsidePages } from './aside-pages.ts';
import type { CarryOut } from './carry-out.ts';
import { asShown } from './closed-rows.ts';
import type { CollectApi } from './collect-api.ts';
import { makeAsideFile } from './make-files.ts';
import type { JobRunner } from './run-job.ts';

/** What is asked of rows that were set aside. */
export type AsideJobs = Pick<CollectApi, 'aside' | 'asideGroups' | 'discardAside' | 'exportAside'>;

interface AsideJobsOf {
	db: Database;
	definitions: readonly Definition[];
	carryOut: CarryOut;
}

/** Shows, throws away and hands out the rows that were set aside. */
export function createAsideJobs(
	{ db, definitions, carryOut }: AsideJobsOf,
	jobs: JobRunner,
): AsideJobs {
	const anonymous = new Set(definitions.filter((one) => one.anonymous).map(({ id }) => id));
	const pages = createAsidePages(db, anonymous);
	return {
		aside: async (...asked) => {
			const of = (tracker: string | null) => definitions.find(({ id }) => id === tracker) ?? null;
			const rows = await pages.page(...asked);
			return rows.map((row) => asShown(row, of(row.tracker)));
		},
		asideGroups: pages.groups,
		discardAside: (asked) =>
			jobs.run(async () => {
				const keys = Array.isArray(asked) ? asked : await pages.keysOf(asked.group);
				const nothing = { files: [], registers: new Map(), aside: [] };
				const at = toLocalIso(new Date());
				const change = { kind: 'discard' as const, at, ...nothing, retried: keys };
				return carryOut(change, null, {});
			}),
		exportAside: async () => makeAsideFile(await readAside(db)),
	};
}

import type { AsideRow } from '~/core/imports/plan.ts';
import { readAside } from '~/storage/aside.ts';
import { readRevision } from '~/storage/collected.ts';
import type { Database } from '~/storage/database.ts';

/** The rows set aside from `start` to `end`, in the order of their files. */
export type AsidePage = (start: number, end: number) => Promise<AsideRow[]>;

/** Their order is worked out once for each state of what is collected; a page reads only its rows. */
export function createAsidePages(db: Database): AsidePage {
	let known: { revision: number; keys: string[] } | null = null;
	return async (start, end) => {
		const revision = await readRevision(db);
		if (known?.revision !== revision) {
			known = { revision, keys: (await readAside(db)).map(({ key }) => key) };
		}
		const rows = await db.aside.bulkGet(known.keys.slice(start, end));
		return rows.filter((row) => row !== undefined);
	};
}

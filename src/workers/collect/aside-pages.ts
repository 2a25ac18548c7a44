import type { AsideRow } from '~/core/imports/plan.ts';
import { readAside } from '~/storage/aside.ts';
import { readRevision } from '~/storage/collected-revision.ts';
import type { Database } from '~/storage/database.ts';
import { createAsideGroups, type AsideGroup } from './aside-groups.ts';

/** The rows set aside, looked at a page and a group at a time. */
export interface AsidePages {
	/** Rows from `start` to `end` in the order of their files; `group`: of this one only. */
	page(start: number, end: number, group?: string | null): Promise<AsideRow[]>;
	groups(): Promise<AsideGroup[]>;
	/** Keys of all rows of a group; none where it is not there any more. */
	keysOf(group: string): Promise<string[]>;
}

/**
 * `anonymous`: trackers of whose rows nothing may tell the file. What is there is worked out once for
 * each state of what is collected; a page reads only its rows.
 */
export function createAsidePages(db: Database, anonymous: ReadonlySet<string>): AsidePages {
	let known: { revision: number; keys: string[]; groups: Map<string, AsideGroup> } | null = null;
	const keysByGroup = new Map<string, string[]>();
	const read = async () => {
		const revision = await readRevision(db);
		if (known?.revision === revision) return known;
		const rows = await readAside(db);
		keysByGroup.clear();
		const groups = createAsideGroups(rows, anonymous, (group, { key }) => {
			const keys = keysByGroup.get(group);
			if (keys) keys.push(key);
			else keysByGroup.set(group, [key]);
		});
		known = { revision, keys: rows.map(({ key }) => key), groups };
		return known;
	};
	return {
		async page(start, end, group = null) {
			const { keys } = await read();
			const asked = group === null ? keys : (keysByGroup.get(group) ?? []);
			const rows = await db.aside.bulkGet(asked.slice(start, end));
			return rows.filter((row) => row !== undefined);
		},
		groups: async () => [...(await read()).groups.values()],
		async keysOf(group) {
			await read();
			return keysByGroup.get(group) ?? [];
		},
	};
}

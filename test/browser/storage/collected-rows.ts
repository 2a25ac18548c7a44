import type { Entry } from '../../../src/core/entries/entry.ts';
import type { AsideRow, CollectedChange } from '../../../src/core/imports/plan.ts';
import type { Register } from '../../../src/core/entries/merge.ts';

/** A revision as a file brings it; `hash` names it. */
export function revision(
	id: string,
	hash: string,
	history: string[] = [],
	tracker = 'small',
): Entry {
	const moment = '2026-11-23T09:00:00+08:00';
	return {
		tracker,
		id,
		version: 1,
		history: history.toSorted(),
		hash,
		createdAt: moment,
		updatedAt: moment,
		deleted: false,
		device: 'd-a',
		submission: 's-a',
		values: { title: `${id} ${hash}`, note: '会议太多，结论没有人记录' },
	};
}

/** What is known of an id whose newest revisions these are. */
export function register(...heads: Entry[]): Register {
	const superseded = new Set(heads.flatMap(({ history }) => history));
	return {
		heads: heads.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
		superseded: [...superseded].sort(),
	};
}

/** A change as the collecting page plans it. */
export function change(
	heads: readonly Entry[],
	changes: Partial<Omit<CollectedChange, 'registers'>> = {},
): CollectedChange {
	const registers = new Map<string, Register>();
	for (const head of heads) {
		const key = `${head.tracker}/${head.id}`;
		registers.set(key, register(head, ...(registers.get(key)?.heads ?? [])));
	}
	const plan = { kind: 'import' as const, at: '2026-11-23T19:40:05+08:00', files: [] };
	return { ...plan, aside: [], retried: [], ...changes, registers };
}

/** A row set aside. */
export function asideRow(key: string, tracker: string | null = 'small', line = 2): AsideRow {
	const cells = { '标题 [title]': key, 乱码: '\u0000' };
	const header = Object.keys(cells);
	return { key, tracker, schema: 'small@9', source: '部门.csv', line, header, cells, problems: [] };
}

/** Ids in the order of their keys, which begin in some hundreds of ways, as random ids do. */
export function ids(count: number): string[] {
	return Array.from({ length: count }, (_, index) => {
		const place = String(index).padStart(6, '0');
		return `r-${place.slice(2, 4)}${place}`;
	});
}

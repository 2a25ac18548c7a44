import { contentOf } from '../entries/content.ts';
import type { Entry } from '../entries/entry.ts';
import { registerKey } from '../entries/merge.ts';
import type { CopiedRow, DecodedRow, EditedRow, IntactRow } from './decoded-row.ts';

type IdentifiedRow = IntactRow | EditedRow;

/**
 * The rows of one file, with those that bear the id of another and say something else as `copied`.
 * The record is the row that is as it was written, or else the first. Versions of one record that
 * are as they were written are no copies: a merged table holds them where they are in conflict.
 */
export function findCopies(rows: readonly DecodedRow[]): readonly DecodedRow[] {
	const copies = new Map<DecodedRow, CopiedRow>();
	for (const group of groupsIn(rows)) {
		for (const [row, copy] of copiesIn(group)) copies.set(row, copy);
	}
	return copies.size === 0 ? rows : rows.map((row) => copies.get(row) ?? row);
}

/** Rows that bear one id, where there are several: most files have none. */
function groupsIn(rows: readonly DecodedRow[]): IdentifiedRow[][] {
	const firsts = new Map<string, IdentifiedRow>();
	const groups = new Map<string, IdentifiedRow[]>();
	for (const row of rows) {
		if (row.kind !== 'intact' && row.kind !== 'edited') continue;
		const key = registerKey(row.entry);
		const first = firsts.get(key);
		if (first) groups.set(key, [...(groups.get(key) ?? [first]), row]);
		else firsts.set(key, row);
	}
	return [...groups.values()];
}

function copiesIn(group: IdentifiedRow[]): [IdentifiedRow, CopiedRow][] {
	const record = group.find(isAsWritten) ?? group[0];
	if (!record) return [];
	const seen = new Map<string, number>();
	return group.flatMap((row) => {
		const { entry, line } = row;
		const content = sayingOf(entry);
		if (isAsWritten(row) || entry.deleted || content === sayingOf(record.entry)) return [];
		const occurrence = seen.get(content) ?? 0;
		seen.set(content, occurrence + 1);
		const base = row.kind === 'edited' ? row.base : '';
		return [[row, { kind: 'copied', line, entry, base, occurrence }]];
	});
}

function isAsWritten(row: IdentifiedRow): boolean {
	return row.kind === 'intact' && row.unchecked !== true;
}

function sayingOf(entry: Entry): string {
	const extra = Object.entries(entry.extra ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([contentOf(entry), extra]);
}

import type { Definition } from '../definition/definition.ts';
import { ranksOf } from './ranks-of.ts';
import type { TableRow } from './table-row.ts';

/**
 * Rows in order of time, either way, in which those of one moment stand by what names them first: begun from
 * one list or taken from one file, they are then as the list has them. Rows without a moment stay as they are.
 */
export function withinMoments<Row extends TableRow>(
	rows: readonly Row[],
	definition: Definition,
): readonly Row[] {
	const field = definition.fields.find(({ id }) => id === definition.label[0]);
	const isAlike = (row: Row, at: number) =>
		row.entry.createdAt !== '' && row.entry.createdAt === rows[at - 1]?.entry.createdAt;
	if (!field || !rows.some(isAlike)) return rows;
	// A list of lists: so many arguments as a file may have rows are more than a call takes.
	const found: Row[][] = [];
	for (let start = 0; start < rows.length;) {
		const moment = rows[start]?.entry.createdAt ?? '';
		let end = start + 1;
		while (end < rows.length && rows[end]?.entry.createdAt === moment) end += 1;
		const alike = rows.slice(start, end);
		start = end;
		if (alike.length === 1 || moment === '') {
			found.push(alike);
			continue;
		}
		const ranks = ranksOf(alike, field, definition.locale);
		const ranked = alike.map((row, at) => ({ row, rank: ranks[at] ?? Number.NaN }));
		ranked.sort((a, b) => (a.rank || 0) - (b.rank || 0));
		found.push(ranked.map(({ row }) => row));
	}
	return found.flat();
}

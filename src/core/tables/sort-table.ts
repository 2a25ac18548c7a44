import type { Definition } from '../definition/definition.ts';
import type { TableSort } from './query-table.ts';
import { ranksOf } from './ranks-of.ts';
import type { TableRow } from './table-row.ts';
import { withinMoments } from './within-moments.ts';

/**
 * The rows in the order asked for; rows without an answer come last either way, equal rows by
 * creation, those of one moment by what names them, then by key, so that the order never depends on how the rows came. Texts sort as the
 * language's readers expect (Chinese by pinyin), choices in the order of their options.
 */
export function sortTable(
	rows: readonly TableRow[],
	definition: Definition,
	sort: TableSort | null,
): readonly TableRow[] {
	return sortInOrder(inOrderOfCreation(rows), definition, sort);
}

/** The same for rows that are `inOrderOfCreation` already, as all but the first question about them find them. */
export function sortInOrder(
	inOrder: readonly TableRow[],
	definition: Definition,
	sort: TableSort | null,
): readonly TableRow[] {
	const rows = withinMoments(inOrder, definition);
	const field = definition.fields.find(({ id }) => id === sort?.column);
	if (!sort || (!field && sort.column !== '_updated')) return rows;
	const ranks = field
		? ranksOf(rows, field, definition.locale)
		: rows.map(({ entry }) => Date.parse(entry.updatedAt));
	return order(rows, ranks, sort.descending);
}

function order(rows: readonly TableRow[], ranks: number[], descending: boolean): TableRow[] {
	const turn = descending ? -1 : 1;
	const indexes = rows.map((_, index) => index);
	indexes.sort((a, b) => {
		const left = ranks[a] ?? Number.NaN;
		const right = ranks[b] ?? Number.NaN;
		if (Number.isNaN(left) || Number.isNaN(right)) {
			return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || a - b;
		}
		return (left - right) * turn || a - b;
	});
	return indexes.flatMap((index) => rows[index] ?? []);
}

/** By creation, then by key. Moments are read once per row, not once per comparison. */
export function inOrderOfCreation(rows: readonly TableRow[]): TableRow[] {
	return rows
		.map(withCreation)
		.sort(byCreation)
		.map(({ row }) => row);
}

/** A row with the moment it was created, in milliseconds since 1970. */
export interface CreatedRow {
	row: TableRow;
	/** 0 where it cannot be read. */
	at: number;
}

/** Reads when a row was created, for `byCreation`. */
export function withCreation(row: TableRow): CreatedRow {
	return { row, at: Date.parse(row.entry.createdAt) || 0 };
}

/** Compares two rows by creation, then by key. */
export function byCreation(a: CreatedRow, b: CreatedRow): number {
	return a.at - b.at || compareText(a.row.key, b.row.key);
}

function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

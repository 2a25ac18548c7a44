import type { Definition } from '../definition/definition.ts';
import { sumRows } from './sum-rows.ts';
import type { TableLine, TableRow } from './table-row.ts';

/** By what rows are put together. */
export interface Grouping {
	/** In the order the groups are to stand in; a code that is not among them comes after them. */
	options: readonly { code: string; label: string }[];
	/** The codes of a row: it stands in the group of each, in that of `null` where there is none. */
	codesOf: (row: TableRow) => readonly string[];
	/** What the group without an answer is called. */
	none: string;
}

/**
 * The rows under headings that count and sum them, in the order they came within each. `closed`: codes
 * whose rows are left out. A row with several codes stands under each, so groups may count more than
 * there are.
 */
export function groupRows(
	rows: readonly TableRow[],
	definition: Definition,
	{ options, codesOf, none }: Grouping,
	closed: ReadonlySet<string | null>,
): TableLine[] {
	const groups = new Map<string | null, TableRow[]>(options.map(({ code }) => [code, []]));
	const empty: TableRow[] = [];
	for (const row of rows) {
		const codes = codesOf(row);
		if (codes.length === 0) empty.push(row);
		for (const code of codes) {
			const group = groups.get(code);
			if (group) group.push(row);
			else groups.set(code, [row]);
		}
	}
	groups.set(null, empty);
	return [...groups].flatMap(([code, of]): TableLine[] => {
		if (of.length === 0) return [];
		const label = options.find((option) => option.code === code)?.label ?? code ?? none;
		const isClosed = closed.has(code);
		const head = { group: code, label, count: of.length, sums: sumRows(of, definition) };
		return [{ ...head, closed: isClosed }, ...(isClosed ? [] : numbered(of))];
	});
}

function numbered(rows: readonly TableRow[]): TableRow[] {
	return rows.map((row, place) => ({ ...row, number: place + 1 }));
}

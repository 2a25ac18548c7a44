import { departmentColumn, numberColumn } from './roster-columns.ts';

type Rows = readonly (readonly string[])[];

/**
 * Several lists of who is to be trained as one, whatever the order of their columns: each plant may keep its own. One
 * that lacks a column is given back alone, so that its reader says what is missing.
 */
export function joinLists(lists: readonly Rows[], isNamed: boolean): Rows {
	const placed = lists.map((rows) => {
		const [heads = [], ...lines] = rows;
		return { rows, lines, at: departmentColumn(heads), numberAt: numberColumn(heads) };
	});
	const [only] = placed;
	const wrong = placed.find(({ at, numberAt }) => at < 0 || (isNamed && numberAt < 0));
	if (wrong || (only && placed.length === 1)) return (wrong ?? only)?.rows ?? [];
	return [
		['department', 'staff id'],
		...placed.flatMap(({ lines, at, numberAt }) =>
			lines.map((line) => [line[at] ?? '', line[numberAt] ?? '']),
		),
	];
}

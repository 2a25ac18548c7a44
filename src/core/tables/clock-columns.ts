import type { ClockOfRecord } from '../clocks/of-record/clock-of-record.ts';
import { nextClock } from '../clocks/of-record/next-clock.ts';
import type { ClockState } from '../clocks/running/read-clock.ts';
import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import { codesOfAnswer } from './codes-of-answer.ts';
import { sortInOrder } from './sort-table.ts';
import type { TableQuery, TableSort } from './query-table.ts';
import type { TableRow } from './table-row.ts';

/** What the id of a column begins with that shows a clock. */
export const clockPrefix = 'clock:';

/** The column of whatever clock is to be looked at first. */
export const nextColumn = `${clockPrefix}*`;

/** How a clock may stand, the most urgent first. */
export const clockStates: readonly ClockState[] = [
	'overdue',
	'due_soon',
	'open',
	'waiting',
	'late',
	'on_time',
	'not_applicable',
];

/** Whether a column shows a clock rather than a field. */
export function isClockColumn(column: string): boolean {
	return column.startsWith(clockPrefix);
}

/** The clock a column shows of a record; `null`: it has not begun, or the column shows none. */
export function clockOf({ clocks = [] }: TableRow, column: string): ClockOfRecord | null {
	if (column === nextColumn) return nextClock(clocks);
	return clocks.find(({ id }) => clockPrefix + id === column) ?? null;
}

/** The codes a row has in a column, by which rows are put in groups: answers, or how a clock stands. */
export function codesOfColumn(row: TableRow, column: string, { fields }: Definition): string[] {
	const clock = clockOf(row, column);
	if (clock) return [clock.state];
	const field = fields.find(({ id }) => id === column);
	return field ? codesOfAnswer(answerOf(row.entry.values, field), field) : [];
}

/** To sort by: what is due first comes first; what is not known comes last. */
export function rankOfClock(clock: ClockOfRecord | null): number {
	return clock?.due ?? Infinity;
}

/** Whether a row is among those asked for by the state of its clocks. Made once per query. */
export function createClockFilter({ filters }: TableQuery): (row: TableRow) => boolean {
	const asked = Object.entries(filters).filter(([id]) => isClockColumn(id));
	return (row) => asked.every(([id, state]) => (clockOf(row, id)?.state ?? null) === state);
}

/** Rows in order of creation, in the order asked for: of a field, or by when a clock is due. */
export function sortByColumn<Row extends TableRow>(
	rows: readonly Row[],
	definition: Definition,
	sort: TableSort | null,
): readonly Row[] {
	if (!sort || !isClockColumn(sort.column)) {
		// What goes in comes out, in another order.
		return sortInOrder(rows, definition, sort) as readonly Row[];
	}
	return sortByRank(rows, (row) => rankOfClock(clockOf(row, sort.column)), sort.descending);
}

/** Those without a rank (Infinity) last either way; equal ones as they came. */
export function sortByRank<Row extends TableRow>(
	rows: readonly Row[],
	rankOf: (row: Row) => number,
	descending: boolean,
): Row[] {
	const ranked = rows.map((row, place) => ({ row, place, rank: rankOf(row) }));
	const turn = descending ? -1 : 1;
	ranked.sort((a, b) => {
		if (a.rank === b.rank) return a.place - b.place;
		if (a.rank === Infinity || b.rank === Infinity) return a.rank === Infinity ? 1 : -1;
		return (a.rank - b.rank) * turn;
	});
	return ranked.map(({ row }) => row);
}

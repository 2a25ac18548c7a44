import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { ClockState } from '~/core/clocks/running/read-clock.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { FilterColumn } from '../../table/filter-columns.ts';
import type { GridColumn } from '../../table/grid-columns.ts';
import { nextClock } from './record-clocks.ts';
import type { RegisterRow } from './register-row.ts';
import { sayClock } from './say-clock.ts';

const prefix = 'clock:';

/** The column of whatever clock is to be looked at first. */
export const nextColumn = `${prefix}*`;

/** How a clock may stand, the most urgent first. */
const states: readonly ClockState[] = [
	'overdue',
	'due_soon',
	'open',
	'waiting',
	'late',
	'on_time',
	'not_applicable',
];

/** Whether it is good or bad news. */
const toneOf: Record<ClockState, 'good' | 'warn' | 'bad' | null> = {
	overdue: 'bad',
	due_soon: 'warn',
	open: null,
	waiting: null,
	late: 'bad',
	on_time: 'good',
	not_applicable: null,
};

/** Whether a column shows a clock rather than a field. */
export function isClockColumn(column: string): boolean {
	return column.startsWith(prefix);
}

/** The clock a column shows of a record; `null`: it has not begun, or the column shows none. */
export function clockOf({ clocks }: RegisterRow, column: string): ClockOfRecord | null {
	if (column === nextColumn) return nextClock(clocks);
	return clocks.find(({ id }) => prefix + id === column) ?? null;
}

/** To sort by: what is due first comes first; what is not known comes last. */
export function rankOfClock(clock: ClockOfRecord | null): number {
	return clock?.due ?? Infinity;
}

/** The clocks of a register as columns to filter and group by, the most urgent one first. */
export function clockFilters({ clocks }: Definition, t: Translate): FilterColumn[] {
	if (clocks.length === 0) return [];
	const options = states.map((code) => ({ code, label: t(`register.state_${code}`) }));
	const next = { id: nextColumn, label: t('register.next_clock'), options: options.slice(0, 4) };
	const each = clocks.map(({ id, label }) => ({ id: prefix + id, label, options }));
	return clocks.length === 1 ? each : [next, ...each];
}

/** A clock as a column of the grid: how it stands, and when it is due. */
export function clockGridColumn(
	{ id, label }: { id: string; label: string },
	say: { t: Translate; locale: string; zone: string | undefined },
): GridColumn {
	// The rows of a register's grid are the register's.
	const of = (row: unknown) => clockOf(row as RegisterRow, id);
	return {
		id,
		label,
		width: 'large',
		text: (row) => {
			const clock = of(row);
			return clock && sayClock(clock, say, id === nextColumn);
		},
		tone: (row) => {
			const clock = of(row);
			return clock && toneOf[clock.state];
		},
	};
}

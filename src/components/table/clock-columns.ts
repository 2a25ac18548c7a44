import type { ClockState } from '~/core/clocks/running/read-clock.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { clockOf, clockPrefix, clockStates, nextColumn } from '~/core/tables/clock-columns.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { FilterColumn } from './filter-columns.ts';
import type { GridColumn } from './grid-columns.ts';
import { sayClock } from './say-clock.ts';

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

/** The clocks of a register as columns to filter and group by, the most urgent one first. */
export function clockFilters({ clocks }: Definition, t: Translate): FilterColumn[] {
	if (clocks.length === 0) return [];
	const options = clockStates.map((code) => ({ code, label: t(`clocks.state_${code}`) }));
	const next = { id: nextColumn, label: t('clocks.next'), options: options.slice(0, 4) };
	const each = clocks.map(({ id, label }) => ({ id: clockPrefix + id, label, options }));
	return clocks.length === 1 ? each : [next, ...each];
}

/** A clock as a column of the grid: how it stands, and when it is due. */
export function clockGridColumn(
	{ id, label }: { id: string; label: string },
	say: { t: Translate; locale: string; zone: string | undefined },
): GridColumn {
	return {
		id,
		label,
		width: 'large',
		text: (row) => {
			const clock = clockOf(row, id);
			return clock && sayClock(clock, say, id === nextColumn);
		},
		tone: (row) => {
			const clock = clockOf(row, id);
			return clock && toneOf[clock.state];
		},
	};
}

import type { ClockOfRecord } from '../clocks/of-record/clock-of-record.ts';
import type { TableRow } from './table-row.ts';

/** The minute a clock is told to be due at: the interval wished for, while that is to come. `null`: none is told. */
export function toldDue({
	state,
	due,
	wanted,
}: Pick<ClockOfRecord, 'state' | 'due' | 'wanted'>): number | null {
	if (state === 'on_time' || state === 'late' || state === 'not_applicable') return null;
	return state === 'open' && wanted ? wanted.at : due;
}

/** Clocks of countries are put on or back at quarters of an hour: within one, two agree or do not. */
const step = 15;

/** The moments rows are told to be due at, each quarter of an hour once, as its first minute. */
export function toldDues(rows: readonly TableRow[]): number[] {
	const quarters = new Set<number>();
	for (const { clocks = [] } of rows)
		for (const clock of clocks) {
			const due = toldDue(clock);
			if (due !== null) quarters.add(Math.floor(due / step) * step);
		}
	return [...quarters];
}

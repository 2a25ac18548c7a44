import { timeOf } from '../../../clocks/company/time-of.ts';
import type { CaseRow } from '../case-row.ts';
import { dayOfMoment, isIn, type KpiContext } from '../kpi-period.ts';
import type { Given } from '../measured.ts';
import { shareFrom } from '../share-from.ts';
import type { Measure, TakeOf } from './measure.ts';

/**
 * How many were done by when they were due (domain §4.2): those due in the period, whenever they were done. What is
 * overdue and open is not on time; what is not yet due is not counted; what was not needed leaves the count.
 */
export const measureOnTime: Measure<'on_time'> = ({ clock }, rows, context, take) =>
	shareFrom(rows.flatMap((row) => readingOf(row, clock, take, context) ?? []));

function readingOf(
	row: CaseRow,
	id: string,
	take: TakeOf<'on_time'>,
	context: KpiContext,
): Given<boolean>[] | null {
	const clock = row.clocks.find((one) => one.id === id);
	if (!clock) return null;
	const { period, now, company, definition } = context;
	const { state, due } = take === 'without_pauses' ? (clock.unpaused ?? clock) : clock;
	if (state === 'not_applicable') {
		// It has no due day any more; the day it began says where it would have counted.
		const from = definition.clocks.find((one) => one.id === id)?.from;
		return from && isIn(dayOfMoment(from, row, context), period) ? ['na'] : null;
	}
	// What is due at the end of a day is due on that day.
	const day = due === null ? null : timeOf(company.calendar).zone.wallAt(due - 1).day;
	if (due === null || !isIn(day, period)) return null;
	const isDone = clock.until !== null;
	if (!isDone && due >= now) return null;
	return [take === 'at_all' ? isDone : isDone && state === 'on_time'];
}

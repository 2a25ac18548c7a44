import { timeOf } from '../../../clocks/company/time-of.ts';
import { readCadence } from '../../../clocks/of-record/read-cadence.ts';
import type { RecordClock } from '../../../clocks/of-record/record-clock.ts';
import type { CaseRow } from '../case-row.ts';
import { isIn, type KpiContext, minutesOf } from '../kpi-period.ts';
import { shareFrom } from '../share-from.ts';
import type { Measure } from './measure.ts';

/** So many intervals of one record are looked at; a daily one has as many in four years. */
const most = 1500;

/**
 * Of the intervals one after the other, each as long as is wished for: in how many something was noted. One
 * belongs to the period in which it ends; one that has not ended counts only where something was noted already.
 */
export const measureRhythm: Measure<'rhythm'> = ({ clock: id }, rows, context) => {
	const clock = context.definition.clocks.find((one) => one.id === id);
	return shareFrom(rows.flatMap((row) => (clock?.every ? intervalsOf(row, clock, context) : [])));
};

function intervalsOf(row: CaseRow, clock: RecordClock, context: KpiContext): boolean[] {
	const { company, period, now } = context;
	const { from, every } = clock;
	// One that has no such clock, such as a contact that has ended, is expected nothing of.
	if (!every || !row.clocks.some(({ id }) => id === clock.id)) return [];
	const { else: other, ...noted } = from;
	const moments = minutesOf(noted, row, context);
	const [first] = [...moments, ...(other ? minutesOf(other, row, context) : [])].sort(
		(a, b) => a - b,
	);
	const found: boolean[] = [];
	let start = first;
	for (let at = 0; at < most && start !== undefined && start <= now; at++) {
		const read = readCadence(
			clock,
			every,
			{ from: start, begun: start, values: row.values },
			company,
			now,
		);
		const end = read?.wanted?.at;
		if (end === undefined || end <= start) break;
		const day = timeOf(company.calendar).zone.wallAt(end - 1).day;
		if (day > period.until) break;
		const [begun, ended] = [start, end];
		const isKept = moments.some((minute) => minute >= begun && minute < ended);
		if (isIn(day, period) && (isKept || end <= now)) found.push(isKept);
		start = end;
	}
	return found;
}

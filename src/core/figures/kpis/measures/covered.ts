import { answers } from '../../../clocks/of-record/find-moments.ts';
import { codesOf } from '../../../fields/codes-of.ts';
import { shareFrom } from '../share-from.ts';
import type { Measure } from './measure.ts';

/** Of the kinds of records there are: how many have a record below from the last so many months. */
export const measureCovered: Measure<'covered'> = (use, rows, { today }) => {
	const { each, child, field, months, where } = use;
	const since = monthsBefore(today, months);
	const kinds = [...new Set(rows.flatMap(({ values }) => codesOf(values[each])))];
	const isCovered = (kind: string) =>
		rows
			.filter(({ values }) => answers(values, { ...where, [each]: [kind] }))
			.flatMap(({ children }) => children)
			.filter((one) => one.tracker === child && !one.deleted && !one.corrected)
			.some(({ values }) => `${values[field]}` > since && `${values[field]}` <= today);
	return { ...shareFrom(kinds.map(isCovered)), fewest: 1 };
};

/** The day of the same number so many months before; in a month that has none, its last (Civil Code, Art. 202). */
export function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	// Day 0 of the month after is the last of this one.
	const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
	const before = new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)));
	return before.toISOString().slice(0, 10);
}

import { dayAfter } from '../../../clocks/recurrence.ts';
import { weekday } from '../../../clocks/working-days.ts';
import { isIn } from '../kpi-period.ts';
import { shareFrom } from '../share-from.ts';
import type { Measure } from './measure.ts';

/** Of the weeks that began in the period, from the first record of a kind to its last: for how many there is one. */
export const measureWeeks: Measure<'weeks'> = ({ each, week }, rows, { period, today }) => {
	const byKind = new Map<string, Set<string>>();
	for (const { values } of rows) {
		const day = values[week];
		if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || day > today) continue;
		const kind = JSON.stringify(values[each] ?? null);
		byKind.set(kind, (byKind.get(kind) ?? new Set()).add(mondayOf(day)));
	}
	const kept = [...byKind.values()].flatMap((mondays) => {
		const [first = '', last = ''] = [[...mondays].sort()[0], [...mondays].sort().at(-1)];
		const found: boolean[] = [];
		for (let monday = first; monday <= last; monday = dayAfter(monday, 7))
			if (isIn(monday, period)) found.push(mondays.has(monday));
		return found;
	});
	return shareFrom(kept);
};

function mondayOf(day: string): string {
	return dayAfter(day, 1 - weekday(day));
}

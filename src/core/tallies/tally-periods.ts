import { dayAfter, weekOf } from '../clocks/recurrence.ts';
import type { Tallies } from '../definition/tallies.ts';
import type { TallyPeriod } from './tally.ts';

/** The weeks (from Monday), the months, or the one stretch between two days, cut to these; in order. */
export function tallyPeriodsOf(
	per: Tallies['per'],
	{ from, until, today }: { from: string; until: string; today: string },
): TallyPeriod[] {
	const found: TallyPeriod[] = [];
	let first = from;
	while (first <= until) {
		const end = per === 'whole' ? until : endOf(per, first);
		const last = end < until ? end : until;
		found.push({ first, last, isToCome: first > today, isOpen: first <= today && last >= today });
		first = dayAfter(last, 1);
	}
	return found;
}

function endOf(per: 'week' | 'month', day: string): string {
	if (per === 'week') return weekOf(day)[6] ?? day;
	const [year = 0, month = 0] = day.split('-').map(Number);
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

import { certainUntil } from './known-days.ts';
import type { KnownCalendar } from './merge-notices.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import { comesRound, dayAfter, nextRound, type Recurrence } from './recurrence.ts';

/** What comes round from a day on, as a calendar file says it: a rule, days it leaves out, days besides. */
export interface Ahead {
	/** The first day of the rule on which it takes place. */
	first: string;
	/** Days of the rule on which it does not: they are off. */
	except: string[];
	/** Days on which it takes place besides the rule: moved from a day off, or weekends that are worked. */
	besides: Occurrence[];
}

/** What comes round from a day on, days off heeded as far as they are known. */
export function planAhead(recurrence: Recurrence, today: string, calendar: KnownCalendar): Ahead {
	const last = certainUntil(today, calendar.years) ?? calendar.off.at(-1) ?? today;
	let first = nextRound(recurrence, today);
	while (calendar.off.includes(first)) first = nextRound(recurrence, dayAfter(first, 1));
	return {
		first,
		except: calendar.off.filter((day) => day > first && comesRound(recurrence, day)),
		besides: occurrences(recurrence, today, last, calendar).filter(
			({ day, movedFrom }) => movedFrom !== null || !comesRound(recurrence, day),
		),
	};
}

import { dayLength, dayOfNumber, numberOfDay } from './day-numbers.ts';
import { weekday } from './working-days.ts';

/** How often something comes round that has days of its own. */
export const rhythms = [
	'daily',
	'weekly',
	'biweekly',
	'monthly',
	'quarterly',
	'semiannual',
	'annual',
] as const;

export type Rhythm = (typeof rhythms)[number];

/** The days on which something comes round; which of the rest counts depends on the rhythm. */
export interface Recurrence {
	rhythm: Rhythm;
	/** 1 = Monday … 7 = Sunday. */
	weekday: number;
	/** Which of these weekdays in the month: 1 = the first. */
	week: number;
	/** The month within the quarter, the half-year or the year: 1 = the first. */
	month: number;
	/** The day of the month instead of a weekday, in a shorter month its last. Left out: a weekday; what is weekly has one anyway. */
	date?: number;
}

/** Every how many months something rarer than weekly comes round. */
export const monthsOf = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 } as const;
/** A Monday: every second week is counted from it, on every device alike. */
export const firstWeek = '2026-01-05';

/** Whether a day of the month places it: never what comes round by weeks, whatever is said besides. */
export function isDated(recurrence: Recurrence): recurrence is Dated {
	return recurrence.date !== undefined && Object.hasOwn(monthsOf, recurrence.rhythm);
}

type Dated = Recurrence & { rhythm: keyof typeof monthsOf; date: number };

/** Whether it comes round on this day, `2026-12-04`; holidays are not looked at. */
export function comesRound(recurrence: Recurrence, day: string): boolean {
	if (isDated(recurrence)) {
		const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
		const isMonth = (month - recurrence.month) % monthsOf[recurrence.rhythm] === 0;
		return date === dateIn(year, month, recurrence.date) && isMonth;
	}
	const { rhythm, ...on } = recurrence;
	const today = weekday(day);
	if (rhythm === 'daily') return today <= 5;
	if (today !== on.weekday) return false;
	if (rhythm === 'weekly') return true;
	if (rhythm === 'biweekly') return weeksSinceFirst(day) % 2 === 0;
	const [, month = 0, date = 0] = day.split('-').map(Number);
	return Math.ceil(date / 7) === on.week && (month - on.month) % monthsOf[rhythm] === 0;
}

/** The first day from this one on, itself included, on which it comes round. */
export function nextRound(recurrence: Recurrence, from: string): string {
	for (let day = from, tried = 0; tried < 800; day = dayAfter(day, 1), tried += 1) {
		if (comesRound(recurrence, day)) return day;
	}
	throw new Error('A meeting never takes place: there is no such week or month.');
}

/** The rule as calendar files write it (RFC 5545); the first day says the rest. */
export function recurrenceRule({ rhythm, ...on }: Recurrence): string {
	const day = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][on.weekday - 1] ?? 'MO';
	if (rhythm === 'daily') return 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
	if (rhythm === 'weekly') return `FREQ=WEEKLY;BYDAY=${day}`;
	if (rhythm === 'biweekly') return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`;
	const monthly = `FREQ=MONTHLY;INTERVAL=${monthsOf[rhythm]}`;
	if (on.date === undefined) return `${monthly};BYDAY=${on.week}${day}`;
	// Of the days up to this one the last that the month has.
	const days = [28, 29, 30, 31].filter((date) => date <= (on.date ?? 0));
	return days.length < 2
		? `${monthly};BYMONTHDAY=${on.date}`
		: `${monthly};BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

/** The seven days of the week a day is in, from Monday on. */
export function weekOf(day: string): string[] {
	const monday = dayAfter(day, 1 - weekday(day));
	return [0, 1, 2, 3, 4, 5, 6].map((days) => dayAfter(monday, days));
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
	return dayOfNumber(numberOfDay(day) + days);
}

function dateIn(year: number, month: number, date: number): number {
	return Math.min(date, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function weeksSinceFirst(day: string): number {
	return Math.floor((Date.parse(day) - Date.parse(firstWeek)) / (7 * dayLength));
}

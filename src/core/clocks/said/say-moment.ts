import type { Translate } from '../../words/translate.ts';
import { dayAfter } from '../recurrence.ts';
import type { CompanyZone } from '../running/company-zone.ts';

/** How moments are said: on the walls of the company, in a language. */
export interface Saying {
	t: Translate;
	locale: string;
	zone: CompanyZone;
	/** It is read on another day as well, on paper or in a chat: 今天 would be wrong by then. */
	lasting?: boolean;
}

/** What a moment is: the end of a day is its 24:00, its begin 00:00. */
export type MomentSense = 'begin' | 'end';

/** A day and the time: `11月20日周五 16:00`; near `now` (a minute since 1970) `今天 16:00`. */
export function sayMoment(
	minute: number,
	sense: MomentSense,
	{ t, locale, zone, lasting = false }: Saying,
	now: number | null = null,
): string {
	const { day, time } = wallText(minute, sense, zone);
	const today = now === null ? null : zone.wallAt(now).day;
	const near = lasting ? null : today;
	if (near === day) return t('clocks.today', { time });
	if (near && dayAfter(near, 1) === day) return t('clocks.tomorrow', { time });
	if (near && dayAfter(near, -1) === day) return t('clocks.yesterday', { time });
	return t('clocks.moment', { day: sayDay(day, locale, today), time });
}

/** The end of something that comes round in days: only its last day, or the time too where it ends within one. */
export function sayLastDay(minute: number, saying: Saying, now: number | null = null): string {
	const { locale, zone } = saying;
	if (zone.wallAt(minute).minute !== 0) return sayMoment(minute, 'end', saying, now);
	const near = now === null ? null : zone.wallAt(now).day;
	return sayDay(zone.wallAt(minute - 1).day, locale, near);
}

/** What a wall shows: the day, and the time from 00:00 to 24:00. */
function wallText(minute: number, sense: MomentSense, zone: CompanyZone) {
	const wall = zone.wallAt(minute);
	const isEnd = sense === 'end' && wall.minute === 0;
	return {
		day: isEnd ? dayAfter(wall.day, -1) : wall.day,
		time: clockText(isEnd ? 24 * 60 : wall.minute),
	};
}

/** `11月20日周五`; with the year where it is another than that of `near`. */
export function sayDay(day: string, locale: string, near: string | null = null): string {
	const isFar = near !== null && near.slice(0, 4) !== day.slice(0, 4);
	return dayFormat(locale, isFar).format(new Date(`${day}T00:00:00Z`));
}

/** Minutes since midnight as a clock shows them: `09:00`, `24:00`. */
export function clockText(minutes: number): string {
	const two = (count: number) => String(count).padStart(2, '0');
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Making one is slow, and a table asks for thousands of days. */
function dayFormat(locale: string, withYear: boolean): Intl.DateTimeFormat {
	const key = `${locale} ${withYear}`;
	const known =
		formats.get(key) ??
		new Intl.DateTimeFormat(locale, {
			...(withYear ? { year: 'numeric' } : {}),
			month: locale.startsWith('zh') ? 'long' : 'short',
			day: 'numeric',
			weekday: 'short',
			timeZone: 'UTC',
		});
	formats.set(key, known);
	return known;
}

const formats = new Map<string, Intl.DateTimeFormat>();

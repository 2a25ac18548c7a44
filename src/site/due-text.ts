import { type Clock, dueMoment, type WallMoment } from '~/core/clocks/due-moment.ts';
import { isWorkingDay, weekday } from '~/core/clocks/working-days.ts';
import { missingYearBetween } from '~/core/clocks/known-days.ts';
import { loadCalendar, warnOnce } from './load-calendar.ts';
import { limitInHours } from '~/core/organization/limit.ts';
import { findLimit, limitText } from './limit-text.ts';
import type { Translate } from '~/core/words/translate.ts';

/** When a limit ends, and what makes that uncertain; `null` = nothing. */
export interface Due {
	text: string;
	doubt: string | null;
}

/**
 * When a limit of `organization.yml` ends that starts at `from` (`2026-12-04 16:00`), as one says it then:
 * "周六 16:00", "下周一 16:00", on the same day "10:10". `clock` counts it by another clock, to compare.
 * Where it depends on days of a year whose notice is not there, it says so.
 */
export async function dueText(
	id: string,
	from: string,
	locale: string,
	t: Translate,
	clock?: Clock,
): Promise<Due> {
	const found = await findLimit(id);
	const limit = found && limitInHours(found);
	const counted = clock ?? limit?.clock;
	// Office hours are not in the company's file; then the limit itself is all there is to say.
	if (!limit || counted === undefined || counted === 'working_hours')
		return { text: await limitText(id, locale, t), doubt: null };
	const calendar = await loadCalendar();
	const [day = '', time = ''] = from.split(' ');
	const end = dueMoment({ day, time }, limit.hours, counted, (one) => isWorkingDay(one, calendar));
	const text = momentText(end, day, locale, t);
	const missing = counted === 'calendar' ? null : missingYearBetween(day, end.day, calendar.years);
	if (missing === null) return { text, doubt: null };
	warnOnce(missing);
	return { text, doubt: t('handbook.due_uncertain', { year: String(missing) }) };
}

function momentText(
	{ day, time }: WallMoment,
	today: string,
	locale: string,
	t: Translate,
): string {
	if (day === today) return time;
	const date = new Date(`${day}T00:00:00Z`);
	const say = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
	const name = say({ weekday: locale.startsWith('zh') ? 'short' : 'long' });
	// After a week the name of a day could mean two.
	if (daysBetween(today, day) >= 7) {
		return t('handbook.due_on', { date: say({ month: 'long', day: 'numeric' }), time });
	}
	const week = weekday(day) > weekday(today) ? 'this' : 'next';
	return t(`handbook.due_${week}_week`, { weekday: name, time });
}

function daysBetween(one: string, other: string): number {
	return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

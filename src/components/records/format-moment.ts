/**
 * A stored day or moment as the language writes it, on this device's clock: 2026年11月23日 19:40. Times are said by
 * the 24-hour clock in every language, as limits are in the handbook.
 * What is no date is given back as it stands.
 */
export function formatMoment(iso: string, locale: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
	// A day is a day everywhere; `new Date('2026-11-23')` would move it west of Greenwich.
	const moment = year ? new Date(Number(year), Number(month) - 1, Number(day)) : new Date(iso);
	if (Number.isNaN(moment.getTime())) return iso;
	return new Intl.DateTimeFormat(locale, {
		dateStyle: 'medium',
		...(year ? {} : { timeStyle: 'short', hourCycle: 'h23' }),
	}).format(moment);
}

/** The time of day: 14:03. */
export function formatClock(moment: Date, locale: string): string {
	return new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23' }).format(moment);
}

/** A day near today, with its weekday: 12月4日周五. */
export function formatDay(day: string, locale: string): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Intl.DateTimeFormat(locale, {
		month: 'long',
		day: 'numeric',
		weekday: 'short',
	}).format(new Date(year, month - 1, date));
}

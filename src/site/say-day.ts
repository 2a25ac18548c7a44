/** A day as a language says it, `2026-12-21`: 12月21日, December 21; with its weekday, or with its year. */
export function sayDay(day: string, locale: string, withYear = false): string {
	const format = new Intl.DateTimeFormat(locale, {
		month: 'long',
		day: 'numeric',
		...(withYear ? { year: 'numeric' } : { weekday: 'short' }),
		timeZone: 'UTC',
	});
	return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day with its weekday, as a language says it: 12月21日周一, Mon, December 21. With its year: `writtenDay`. */
export function sayDay(day: string, locale: string): string {
	const format = new Intl.DateTimeFormat(locale, {
		month: 'long',
		day: 'numeric',
		weekday: 'short',
		timeZone: 'UTC',
	});
	return format.format(new Date(`${day}T00:00:00Z`));
}

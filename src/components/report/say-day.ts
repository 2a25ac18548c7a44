/** A day as the language writes it: 2026年10月1日. What is no day stays as it is. */
export function sayDay(day: string, locale: string): string {
	const noon = Date.parse(`${day}T12:00Z`);
	if (Number.isNaN(noon)) return day;
	return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(noon);
}

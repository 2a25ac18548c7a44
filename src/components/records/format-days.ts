/** A month: 2026年11月. */
export function formatMonth(month: string, locale: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long' }).format(
		new Date(year, number - 1, 1),
	);
}

/** Days in a row, both included: 2026年11月23日至29日. */
export function formatDays(first: string, last: string, locale: string): string {
	const at = (day: string) => new Date(`${day}T12:00`);
	return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).formatRange(at(first), at(last));
}

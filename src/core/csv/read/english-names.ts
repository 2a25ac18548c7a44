/** The number of a month by its English name or how it begins, from three letters on: `Sept` is 9; `null`: no month. */
export function monthNamed(word: string): number | null {
	return placeOf(word, months);
}

/** 1 = Monday … 7 = Sunday, by the English name or how it begins: `Thurs` is 4; `null`: no day of the week. */
export function weekdayNamed(word: string): number | null {
	return placeOf(word, weekdays);
}

function placeOf(word: string, names: readonly string[]): number | null {
	const begins = word.toLowerCase();
	const at = word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(begins));
	return at === -1 ? null : at + 1;
}

// Every browser knows them; a list of our own would be one more. 2001 begins with a Monday.
const months = Array.from({ length: 12 }, (_, at) => nameOf({ month: 'long' }, at, 1));
const weekdays = Array.from({ length: 7 }, (_, at) => nameOf({ weekday: 'long' }, 0, at + 1));

function nameOf(part: Intl.DateTimeFormatOptions, month: number, day: number): string {
	const format = new Intl.DateTimeFormat('en', { ...part, timeZone: 'UTC' });
	return format.format(new Date(Date.UTC(2001, month, day))).toLowerCase();
}

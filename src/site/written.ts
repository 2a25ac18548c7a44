/** A day, as it is written in a sentence of this language: `2026年12月1日`. */
export function writtenDay(day: string, locale: string): string {
	return formatsOf(locale).day.format(new Date(`${day}T00:00:00Z`));
}

/** Things named one after the other, as this language joins them: `甲、乙和丙`. */
export function writtenList(items: readonly string[], locale: string): string {
	return formatsOf(locale).list.format(items);
}

interface Formats {
	day: Intl.DateTimeFormat;
	list: Intl.ListFormat;
}

/** Making one takes longer than most components of a page, and every page asks for the same. */
const known = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
	const formats = known.get(locale) ?? {
		day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
		list: new Intl.ListFormat(locale, { type: 'conjunction' }),
	};
	known.set(locale, formats);
	return formats;
}

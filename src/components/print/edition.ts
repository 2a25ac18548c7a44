import { buildDay } from '~/site/build-day.ts';
import project from '../../../package.json' with { type: 'json' };

/** What a cover says about when and from what it was made. */
export interface Edition {
	/** The handbook's version, from `package.json`. */
	version: string;
	/** The day it was built, as the language writes it, in the company's time zone. */
	date: string;
}

/** In a language. */
export function edition(locale: string, day = buildDay()): Edition {
	const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	return { version: project.version, date: days.format(new Date(day)) };
}

import project from '../../../package.json' with { type: 'json' };

/** What a cover says about when and from what it was made. */
export interface Edition {
	/** The handbook's version, from `package.json`. */
	version: string;
	/** The day it was built, as the language writes it, in the company's time zone. */
	date: string;
}

/** `SOURCE_DATE_EPOCH` (seconds) stands in for now where a build must come out the same twice. */
export function edition(locale: string): Edition {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	const day = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
	const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Shanghai' });
	return { version: project.version, date: days.format(day) };
}

import { readDay } from '../../fields/read-day.ts';
import { monthNamed } from './english-names.ts';

/** A day (or a month alone) as the fields keep it: what they read, `1月5号`, `5-Jan-26`, `Jan 5, 2026`; else `null`. */
export function plainDay(text: string): string | null {
	return readDay(text.replace(/(\d)\s*号$/, '$1日')) ?? dayFirst(text) ?? monthFirst(text);
}

/**
 * Spreadsheets write `5-Jan-26` up to 2029 and `5-Jan-30` for 1930, people for 2030: of two digits only the years
 * that both mean are read.
 */
function dayFirst(text: string): string | null {
	const [, day = '', name = '', year = ''] =
		/^(\d{1,2})[- ]([a-z]{3,9})\.?[- ,]+(\d{4}|[0-2]\d)$/i.exec(text) ?? [];
	return named(year.padStart(4, '20'), name, day);
}

function monthFirst(text: string): string | null {
	const [, name = '', day = '', year = ''] =
		/^([a-z]{3,9})\.? (\d{1,2})(?:,\s*|\s+)(\d{4})$/i.exec(text) ?? [];
	return named(year, name, day);
}

function named(year: string, name: string, day: string): string | null {
	const month = monthNamed(name);
	return month === null ? null : readDay(`${year}-${month}-${day}`);
}

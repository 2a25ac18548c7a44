import { days, minuteNow } from '../clocks/calendar-tables.ts';
import { quoted } from '../quoted.ts';

/** The step of a query with the quarters of the company's calendar: `code`, `2026Q4`, and the minutes it `opens` and `closes`. */
export const quarters = '_quarters';

/** Joins `q`, the quarter in which a minute lies where the company is; what lies in none is left out. */
export function inQuarter(minute: string): string {
	return `join ${quarters} q on q.opens <= ${minute} and q.closes > ${minute}`;
}

/** Joins `q`, the quarter that goes on: of what is told as of now, whenever it was noted. */
export const inThisQuarter = `cross join (select z.code as code from ${quarters} z where z.opens <= ${minuteNow} and z.closes > ${minuteNow}) q`;

/** The select of `quarters`, from the days. */
export function quarterSelect(): string {
	const named = ['03', '06', '09', '12'].map(
		(last, at) => `when substr(d."day", 6, 2) <= '${last}' then 'Q${at + 1}'`,
	);
	const code = `substr(d."day", 1, 4) || case ${named.join(' ')} end`;
	return `select ${code} as code, min(d."starts") as opens, max(d."ends") as closes from ${quoted(days)} d group by ${code}`;
}

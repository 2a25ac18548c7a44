import { days, minuteNow } from '../clocks/calendar-tables.ts';
import type { Dialect } from '../dialect.ts';
import { quoted } from '../quoted.ts';

/** The step with the company's days, one `n` after the other, to tell how far two lie apart. */
export const dayNumbers = '_day_numbers';

/** The select of `dayNumbers`: `day`, `starts`, `ends`, in minutes since 1970, and `n`. */
export function dayNumberSelect({ integer }: Pick<Dialect, 'integer'>): string {
	return `select d."day" as day, d."starts" as starts, d."ends" as ends, ${integer('row_number() over (order by d."day")')} as n from ${quoted(days)} d`;
}

/** The select of the day it is where the company is. */
export const todaySelect = `select d.day as day, d.n as n from ${dayNumbers} d where d.starts <= ${minuteNow} and d.ends > ${minuteNow}`;

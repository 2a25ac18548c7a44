import type { Look, Lookups } from './lookups.ts';
import { quoted } from './quoted.ts';

/** Steps that halve what is left to search, for tables of under 16,384 rows: the longest calendar has some 3,000. */
const halves = Array.from({ length: 14 }, (_, at) => 2 ** (13 - at)).join(', ');

/** Before every minute: where nothing is compared with, nothing is found. */
const before = '-9000000000000';

/**
 * ClickHouse makes a join of a query within a query, which pairs every row with every row of the calendar. Here the
 * calendar's columns are arrays, made once, in which a place is found by halving.
 */
export const clickhouseLookups: Lookups = {
	last: (look) => at(look, placeOf(look)),
	next: (look) => at(look, `if(isNull(${look.reach}), 0, ${placeOf(look)} + 1)`),
	same: (look) =>
		at(
			{ ...look, given: '1 = 1' },
			`indexOf(${arrayOf(look.by, { ...look, given: '1 = 1' })}, ifNull(${look.reach}, ''))`,
		),
};

/** A column as an array, in the order of the rows. */
function arrayOf(name: string, { from, by, given }: Pick<Look, 'from' | 'by' | 'given'>): string {
	return `(select groupArray(o.v) from (select w.${quoted(name)} as v from ${quoted(from)} w where ${given} order by w.${quoted(by)}) o)`;
}

/** The number of the last row that is no further than asked; 0 where there is none. */
function placeOf(look: Look): string {
	const all = arrayOf(look.by, look);
	return `arrayFold((found, step) -> if(found + step <= length(${all}) and ${all}[found + step] <= ifNull(${look.reach}, ${before}), found + step, found), [${halves}], toInt64(0))`;
}

function at(look: Look, place: string): string {
	const value = look.value((name) => `${arrayOf(name, look)}[place]`);
	return `arrayMap(place -> if(place between 1 and length(${arrayOf(look.by, look)}), toNullable(${value}), null), [${place}])[1]`;
}

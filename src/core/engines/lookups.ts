import { quoted } from './quoted.ts';

/** How a column of the row that is found is written. */
type Column = (name: string) => string;

/** A look into a small table of the zip, whose rows lie one behind the other by `by`. */
export interface Look {
	/** The name of the table. */
	from: string;
	by: string;
	/** What is asked of its rows; nothing of the row it is looked up for. */
	given: string;
	/** What `by` is compared with: a whole number, or null. */
	reach: string;
	/** What is told of the row that is found. */
	value: (column: Column) => string;
}

/** How a database looks something up in a small table for each row of a large one; null where nothing is found. */
export interface Lookups {
	/** Of the last row whose `by` is no more than `reach`; `value` must grow with `by`. */
	last(look: Look): string;
	/** Of the first row whose `by` is more; `value` must grow with `by`. */
	next(look: Look): string;
	/** Of the one row whose text `by` is `reach`. */
	same(look: Omit<Look, 'given'>): string;
}

const column: Column = (name) => `w.${quoted(name)}`;

/** A query within the query, which most databases answer from an index. `sorted`: the row is taken by order. */
export function queried(isSorted: boolean): Lookups {
	const extreme = (
		take: 'min' | 'max',
		{ from, by, value }: Omit<Look, 'given'>,
		where: string,
	) => {
		const order = `order by ${column(by)}${take === 'max' ? ' desc' : ''} limit 1`;
		return isSorted
			? `(select ${value(column)} from ${quoted(from)} w where ${where} ${order})`
			: `(select ${take}(${value(column)}) from ${quoted(from)} w where ${where})`;
	};
	return {
		last: (look) => extreme('max', look, `${look.given} and ${column(look.by)} <= ${look.reach}`),
		next: (look) => extreme('min', look, `${look.given} and ${column(look.by)} > ${look.reach}`),
		same: (look) => extreme('max', look, `${column(look.by)} = ${look.reach}`),
	};
}

import type { Lookups } from './lookups.ts';
import type { Resource } from './descriptor.ts';

/** The databases the zip is loaded by. */
export type DialectName = 'duckdb' | 'sqlite' | 'postgresql' | 'clickhouse';

/**
 * How one database says what all of them are told. What is handed in and what comes back are SQL expressions; a
 * moment is a whole number of minutes since 1970, as everywhere in the clocks.
 */
export interface Dialect {
	name: DialectName;
	/** Statements before all others. */
	first: string[];
	/** Statements that make a table for a file, unless it is there. */
	table(resource: Resource): string[];
	/** Statements, and lines for the program at the keyboard, that put a file's rows in which are not there yet. */
	load(resource: Resource): string[];
	/** Statements after the last file: what the database has to be told of its tables. */
	loaded: string[];
	/** Whether clocks and figures are tables, as of when they are made: where a query works a step out at each mention. */
	storesTold: boolean;
	/** Statements that make a view anew. */
	view(name: string, select: string): string[];
	/** Statements that make a small table of whole numbers and texts anew, with these rows; `by`: what it is searched by. */
	rows(
		name: string,
		columns: Readonly<Record<string, 'integer' | 'text'>>,
		rows: string[],
		by: readonly (readonly string[])[],
	): string[];
	/** The revisions in a table, each once. */
	revisions(table: string): string;
	/** Whether a left join found no row, by a column of texts of the other side. */
	absent(column: string): string;
	/** A select of `id` and `hash`: what the rows of a table say that they replace. */
	replaced(table: string): string;
	/** A text cell of a moment, as the database's own type; null where it is none. */
	moment(cell: string): string;
	/** A text cell of a day, as the database's own type; null where only its month is known. */
	day(cell: string): string;
	/** The minute since 1970 of a text cell of a moment; null where it is none. */
	minute(cell: string): string;
	/** A minute since 1970 as the database's own type of a moment. */
	atMinute(minute: string): string;
	/** The minute since 1970 it is now. */
	now: string;
	/** A character by its number. */
	character(code: number): string;
	/** Anything as text. */
	text(value: string): string;
	/** Anything as a number with a fraction. */
	real(value: string): string;
	/** How something is looked up in the calendar for each row. */
	lookups: Lookups;
	/** What makes a step of a query be worked out once. */
	once: 'as' | 'as materialized';
	/** A text of digits as a whole number. */
	integer(cell: string): string;
	/** What a joined select stands behind: where rows lie on several machines, all of them are asked. */
	within: 'in' | 'global in';
	/** What it stands behind where it must not be among them. */
	without: 'not in' | 'global not in';
	join: 'left join' | 'global left join';
}

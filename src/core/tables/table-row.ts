import type { ClockOfRecord } from '../clocks/of-record/clock-of-record.ts';
import type { Entry } from '../entries/entry.ts';

/** One line of the merged table: what is shown of an id. */
export interface TableRow {
	/** `tracker/id`. */
	key: string;
	/** The revision to show. */
	entry: Entry;
	/** The newest revisions say different things; a person has to decide. */
	conflict: boolean;
	/** Another line puts it right: what it says does not hold any more. */
	corrected?: boolean;
	/** As they stand at the moment asked for, in the order of the definition; left out: none are read. */
	clocks?: readonly ClockOfRecord[];
	/** Which it is in its group; left out: the place in the table. */
	number?: number;
}

/** The sum of a number over some rows. */
export interface FieldSum {
	field: string;
	sum: number;
	/** How many of the rows say a number. */
	count: number;
}

/** A heading between rows: what those below it have in common. */
export interface GroupLine {
	/** The option's code; `null`: no answer. */
	group: string | null;
	label: string;
	count: number;
	sums: FieldSum[];
	/** Its rows are not among the lines. */
	closed: boolean;
}

/** A line of a table that may be in groups. */
export type TableLine = TableRow | GroupLine;

/** The records among some lines. */
export function rowsAmong(lines: readonly TableLine[]): TableRow[] {
	return lines.filter((line): line is TableRow => !isGroup(line));
}

/** Whether a line is a heading. */
export function isGroup(line: TableLine): line is GroupLine {
	return 'group' in line;
}

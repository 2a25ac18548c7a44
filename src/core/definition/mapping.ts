/** What a column of another program's questionnaire answers. */
export interface MappedColumn {
	/** Id of the field. */
	field: string;
	/** Codes by what the questionnaire calls an answer. */
	options: Readonly<Record<string, string>>;
	/** It has one of several answers to itself: the code it stands for; `null`: it holds the answer. */
	ticks: string | null;
	/** Code of what none of the answers is, such as words typed under "other"; `null`: there is none. */
	otherwise: string | null;
	/** Id of the field that takes the words written with an answer; `null`: none are expected. */
	words: string | null;
}

/** Which of two numbers is the month where both could be: `3/5/2026`. */
export type DaysTold = 'month_first' | 'day_first';

/** Columns by their text in the export. */
export type MappedColumns = Readonly<Record<string, MappedColumn>>;

/** How the export of a questionnaire made in another program is read into a form of ours; plain JSON. */
export interface Mapping {
	/** The name of its file without the ending; ids of records are made of it. */
	id: string;
	/** The program and the questionnaire, as people call them. */
	from: string;
	/** The column whose number stays with an answer. */
	number: string;
	/** The column that says when it came in; `null`: none. */
	received: string | null;
	/** Where a day could be read in two ways, which number is the month; `null`: not told. */
	days: DaysTold | null;
	/** The company's zone, in which a moment that tells its own has its day; left out: China's. */
	zone?: string;
	columns: MappedColumns;
	/** Of a form asked row by row, the columns of each row by its code. */
	rows: Readonly<Record<string, MappedColumns>>;
	/** Answers by field that are the same for all. */
	set: Readonly<Record<string, string>>;
	/** Columns nothing is read of. */
	leaveOut: readonly string[];
	/** What stands where nothing was answered. */
	nothing: readonly string[];
}

import type { UnreadColumn } from './unread-answers.ts';

/** One record of another program's export as rows under names of ours. */
export type TranslateRecord = (cells: readonly string[]) => string[][];

/** Another program's export, in our words: keys for columns, codes for answers. */
export interface ForeignTable {
	/** The program, as people call it. */
	from: string;
	/** The head in our words. */
	names: string[];
	/** A record as rows under `names`: several where it holds several records, none where it is no record. */
	toRows: TranslateRecord;
	/** Whether somebody rejected the record over there. */
	isRejected: (cells: readonly string[]) => boolean;
	/** Columns that are the program's own, such as who sent it from where: nothing of them is read. */
	left: string[];
	/** Answers that neither the mapping nor our own labels know, of the rows made so far. */
	unread: () => readonly UnreadColumn[];
	/** Its form is anonymous or not known: nothing of a record that cannot be divided into cells is kept. */
	anonymous: boolean;
}

/** Another program's export that cannot be read, and which of its columns that is about. */
export interface ForeignRefusal {
	from: string;
	refused: 'labels_export' | 'columns_missing' | 'columns_twice';
	columns: string[];
}

/** What another program's export is by its head. */
export interface Foreign {
	/** How many of its columns tell so: the more, the surer is what separates its cells. */
	known: number;
	/** `records`: those that could be divided into cells; one of them may tell its form. */
	open: (records: readonly (readonly string[])[]) => ForeignTable | ForeignRefusal;
}

import type { Entry } from '../entries/entry.ts';

/** One line of the merged table: what is shown of an id. */
export interface TableRow {
	/** `tracker/id`. */
	key: string;
	/** The revision to show. */
	entry: Entry;
	/** The newest revisions say different things; a person has to decide. */
	conflict: boolean;
}

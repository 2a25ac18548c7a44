import type { Entry } from '~/core/entries/entry.ts';
import type { AsideRow, CollectedChange, FileSummary } from '~/core/imports/plan.ts';

// What the tables hold, below them all. Own entries are `core/entries/stored-entry.ts`, drafts
// `core/forms/draft.ts`.

/** Registers that lie together, told by their tracker and how their ids begin, and by nothing else. */
export interface PackRecord {
	/** `tracker/r-ab`. */
	id: string;
	/** JSON of records without their tracker, in the order of their keys; one text but for thousands. */
	parts: string[];
}

/** A register as it is stored, under its tracker and id. */
export interface CollectedRecord {
	/** `tracker/id`. */
	key: string;
	tracker: string;
	heads: Entry[];
	/** Only the superseded hashes no head's history tells; left out where there are none. */
	older?: string[];
}

/** One step in the log of what was done to the collected data. */
export interface ImportRecord {
	id?: number;
	kind: CollectedChange['kind'];
	/** Local ISO moment. */
	at: string;
	files: FileSummary[];
	/** Ids that were new. */
	added: number;
	/** Ids that were there and are other than before. */
	changed: number;
	/** Rows newly set aside. */
	aside: number;
	/** Rows set aside earlier that were read now. */
	retried: number;
	/** Taken back; kept in the log. */
	undone: boolean;
}

/** A row that could not be read, as it stood, and the import that set it aside. */
export interface AsideRecord extends AsideRow {
	importId: number;
}

/** One part of what takes an import back. An import has as many as it has chunks. */
export interface UndoRecord {
	id?: number;
	importId: number;
	/** Keys that were not there before. */
	added: string[];
	/** What was there before of the keys that were. */
	before: CollectedRecord[];
	/** Keys of rows this import set aside. */
	asideAdded: string[];
	/** Rows set aside earlier that this import could read. */
	asideRemoved: AsideRecord[];
}

/** One thing this device remembers, by name. */
export interface Setting {
	name: string;
	value: unknown;
}

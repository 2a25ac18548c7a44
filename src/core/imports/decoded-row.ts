import type { Entry } from '../entries/entry.ts';
import type { Problem } from '../fields/problem.ts';
import type { RowAsItStood } from './asked.ts';

/** One record of a file as it was read. `line` is its row as a spreadsheet numbers it, from 1. */
export type DecodedRow = (IntactRow | EditedRow | TypedRow | CopiedRow | SetAsideRow) & WasAside;

/** What a row's file tells of where it was before. */
export interface WasAside {
	/** Key of the row set aside that it was before somebody mended it, where its file tells. */
	wasAside?: string;
}

/** As it was exported (at most re-saved by a spreadsheet), or with an id and no hash to check. */
export interface IntactRow {
	kind: 'intact';
	line: number;
	entry: Entry;
	/** It tells no hash, so nothing shows that it is as it was written. */
	unchecked?: true;
}

/** Changed outside Goutong: a new revision that replaces `base`, to be shown before it is taken. */
export interface EditedRow {
	kind: 'edited';
	line: number;
	entry: Entry;
	/** Hash of the revision it was changed from. */
	base: string;
}

/**
 * Without an id: typed by hand or from paper. The id derives from what it says and how many equal
 * rows came before it; the dry run adds the file it came in.
 */
export interface TypedRow {
	kind: 'typed';
	line: number;
	entry: Entry;
	/** The cells as typed, so that it can be set aside; left out, its entry is all there is. */
	stood?: RowAsItStood;
}

/** Bears the id of another row of its file and says something else. */
export interface CopiedRow {
	kind: 'copied';
	line: number;
	/** As a change of the record whose id it bears. */
	entry: Entry;
	/** Hash of the revision it was copied from; an empty text where it tells none. */
	base: string;
	/** How many rows of the file before it bear the same id and say the same. */
	occurrence: number;
}

/** Not read with certainty: kept whole. */
export interface SetAsideRow {
	kind: 'aside';
	line: number;
	problems: Problem[];
	/** Every cell as it stood, by its name in `header`. */
	cells: Record<string, string>;
	/** The header as it stood; cells beyond it are called by their place, as `(7)`. */
	header: string[];
	/** Id of the tracker, also one not known here; `null` where the row tells none. */
	tracker: string | null;
	/** The `_schema` cell as it stood. */
	schema: string | null;
	/** A person said that its file belongs to `tracker`. */
	chosen?: true;
}

import type { Entry } from '../entries/entry.ts';
import type { Problem } from '../fields/problem.ts';

/** One record of a file as it was read. `line` is its row as a spreadsheet numbers it, from 1. */
export type DecodedRow = (IntactRow | EditedRow | TypedRow | SetAsideRow) & WasAside;

interface WasAside {
	/** Key of the row set aside that it was before somebody mended it, where its file tells. */
	wasAside?: string;
}

/** As it was exported (at most re-saved by a spreadsheet), or with an id and no hash to check. */
export interface IntactRow {
	kind: 'intact';
	line: number;
	entry: Entry;
}

/** Changed outside Goutong: a new revision that replaces `base`, to be shown before it is taken. */
export interface EditedRow {
	kind: 'edited';
	line: number;
	entry: Entry;
	/** Hash of the revision it was changed from. */
	base: string;
}

/** Without an id: typed by hand or from paper. The id derives from what it says. */
export interface TypedRow {
	kind: 'typed';
	line: number;
	entry: Entry;
	/** The cells as typed, by the names in `header`. */
	stood?: Pick<SetAsideRow, 'header' | 'cells' | 'schema'>;
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
	/** It is set aside already, under this key. */
	asideAs?: string;
}

import type { Definition } from '../definition/definition.ts';
import type { Problem } from '../fields/problem.ts';
import type { Entry } from '../entries/entry.ts';
import type { Register } from '../entries/merge.ts';
import type { ContextOf } from './context-of.ts';
import type { Ask } from './asked.ts';
import type { Bucket, BucketCounts } from './buckets.ts';
import type { CopiedRow, TypedRow } from './decoded-row.ts';

/** The dry run of an import: what every row is to the collected data, before anything is changed. */
export interface ImportPlan {
	files: FileSummary[];
	/** All rows of all files, in reading order. */
	rows: PlannedRow[];
	/** What was collected of every id met, `null` where nothing was. */
	before: Map<string, Register | null>;
	/** What is known of every id with the files read so far, edits left out. */
	registers: Map<string, Register>;
	/** Keys of rows already set aside by earlier imports. */
	asideBefore: ReadonlySet<string>;
	/** How a row's cells are written where rows set aside go out: a row is named by these. */
	cellsAsWritten: CellsAsWritten;
	/** For rows set aside earlier and read now: their keys. */
	retriedKeys: Map<PlannedRow, string>;
	/** Of those, rows that bear the id of one set aside and came from another program: they take its place only if they bring anything. */
	cameAgain: PlannedRow[];
	/** Rows that tell an id and no hash, until they are settled. */
	unproven: PlannedRow[];
	/** How often each unreadable content occurred in the file being read. */
	occurrences: Map<string, number>;
	/** The forms, by id: their rules are asked of rows that people typed. */
	definitions: ReadonlyMap<string, Definition>;
	/** What the rules of a form may know of a row besides its answers. */
	contextOf: ContextOf;
	/** Rows that can be placed only when all files are read: see `placeWaiting`. */
	waiting: Map<PlannedRow, TypedRow | CopiedRow>;
}

/** A row's cells as a file of rows set aside holds them. */
export type CellsAsWritten = (cells: Record<string, string>) => Record<string, string>;

/** What one file of an import was and brought; kept with the import as plain data. */
export interface FileSummary {
	/** Name of the file, or an empty text for pasted text and for rows set aside earlier. */
	name: string;
	origin: 'file' | 'pasted' | 'aside';
	/** Id of the tracker; `null` where none could be recognised. */
	tracker: string | null;
	encoding: string;
	/** `null` where the file could not be read at all. */
	delimiter: string | null;
	rows: number;
	counts: BucketCounts;
	/** Why the whole file could not be read; then it has no rows. */
	refused: Problem | null;
	/** What a person should know although every row was read. */
	notes: Problem[];
}

/** A row that was read and is not part of the collected data: kept whole until it can be. */
export interface AsideRow {
	/** Names the row by its content and occurrence, so that the same file twice sets aside once. */
	key: string;
	/** Id of the tracker; `null` where none could be recognised. */
	tracker: string | null;
	/** The `_schema` cell as it stood. */
	schema: string | null;
	/** A person said that its file belongs to `tracker`. */
	chosen?: true;
	/** The file it came in. */
	source: string;
	/** Its row in the file as a spreadsheet numbers it, from 1. */
	line: number;
	header: string[];
	/** Every cell as it stood, by header. */
	cells: Record<string, string>;
	/** Why it was set aside. An edit made in a spreadsheet and not taken has `edit_not_taken`. */
	problems: Problem[];
}

/** One step that changes the collected data, whole or not at all, and that can be undone. */
export interface CollectedChange {
	/**
	 * Files merged, a conflict resolved, rows set aside thrown away, records taken out, or deleted: what was taken out
	 * comes back with the next file that has it, what was deleted never.
	 */
	kind: 'import' | 'resolution' | 'discard' | 'removal' | 'deletion';
	/** Local ISO moment. */
	at: string;
	files: FileSummary[];
	/** What is to be known of each id afterwards, by `tracker/id`; merged with what is stored. */
	registers: ReadonlyMap<string, Register>;
	/** Keys of records to be taken out altogether; left out for none. */
	removed?: string[];
	/** Rows to set aside. */
	aside: AsideRow[];
	/** Keys of rows set aside earlier that this step reads or throws away. */
	retried: string[];
}

/** What became of one row of a file, in the dry run. */
export interface PlannedRow {
	/** Index into the files of the plan. */
	file: number;
	line: number;
	bucket: Bucket;
	/** The revision the row holds; `null` where it could not be read. */
	entry: Entry | null;
	/** What was known of the id when the row was read: collected, or from an earlier row. */
	before: Register | null;
	/** For `edited`: the revision the row was edited from. */
	base: string | null;
	/** For `aside`: the row as it stood. */
	aside: AsideRow | null;
	/** For `asked`: what a person has to say. */
	ask: Ask | null;
	/** The form's own rules it breaks, for rows that a person decides about. */
	problems: Problem[];
}

import type { Definition } from '../../src/core/definition/definition.ts';
import type { AskChoice, AskReason } from '../../src/core/imports/asked.ts';
import type { BucketCounts } from '../../src/core/imports/buckets.ts';
import type { Edits } from '../../src/core/imports/change.ts';
import type { FileSummary } from '../../src/core/imports/plan.ts';

/** What is decided about rows that a person has to decide about; what is not named is set aside. */
export interface Said {
	edits: Edits;
	asked: Partial<Record<AskReason, AskChoice>>;
}

/** What every task of a run goes by. Plain data: it goes to other threads. */
export interface Setting {
	definitions: Definition[];
	/** The time zone of the company, `Asia/Shanghai`: moments that tell none are on its clocks, wherever the run is. */
	zone: string;
	said: Said;
	/** Folder for what lies between two steps. */
	scratch: string;
	/** Private keys that sealed files are opened with; in memory only. */
	identities: readonly string[];
	/** So many of the files, the first, are tables of an earlier run: what they hold is collected already. */
	earlierFiles: number;
	/** Rows were set aside earlier: those that may mend one wait for all others. */
	mends: boolean;
	/** Register keys of answers of other programs that were set aside earlier. */
	asideIds: ReadonlySet<string>;
	/** From this size on, in bytes, a table is read piece by piece. */
	largeFrom: number;
	/** Into how many parts records are divided, by their ids. */
	parts: number;
}

/** A file of the folder that is collected. */
export interface SourceFile {
	/** Its place among all of them. */
	source: number;
	/** What it is called: its path within the folder. */
	name: string;
	path: string | Uint8Array;
	/** In bytes. */
	size: number;
	/** Its place among what a file of the folder holds; left out for 0. */
	member?: number;
	/** The text of a message in parts that lay over several files. */
	joined?: string;
}

/** A file as it was read: one of the folder, or one of a zip. */
export interface ReadFile {
	source: number;
	/** Its place in its zip; 0 for a file that is none. */
	member: number;
	/** Its counts hold only what is settled without other files: rows set aside. */
	summary: FileSummary;
	/** What came of a message in parts; left out where it is none, and once they are joined. */
	messageParts?: MessageParts;
}

/** What a file holds of a message that was handed over in parts. */
export interface MessageParts {
	id: string;
	/** How many parts it has. */
	total: number;
	/** Those that came, as they were written; `null`: all did. */
	kept: readonly string[] | null;
}

/** Reads files and lays their rows where the rows of the same records lie. */
export interface ReadTask {
	kind: 'read';
	files: SourceFile[];
}

/** Merges all rows of the records of one part, but for those `sift` keeps for later. */
export interface MergeTask {
	kind: 'merge';
	part: number;
	/** There are rows that wait for all others: see `sift.ts`. */
	sifts: boolean;
}

/** Writes newest revisions as a table for people and one for the database. */
export interface WriteTask {
	kind: 'write';
	tracker: string;
	/** Files of entries, one a line. */
	heads: string[];
	/** The table for people. */
	table: string;
	/** The one for the database. */
	codes: string;
}

/** Work for one thread. */
export type Task = ReadTask | MergeTask | WriteTask;

/** How many rows of a file fell into which bucket, by `source.member`. */
export type CountsOf = [file: string, counts: BucketCounts][];

/** What a part came to. */
export interface MergeResult {
	counts: CountsOf;
	/** How many newest revisions of each tracker. */
	heads: [tracker: string, count: number][];
	/** How many rows wait for all others. */
	kept: number;
	asked: WaitingForPerson[];
	/** Keys of rows set aside earlier that are no longer. */
	retried: string[];
}

/** Rows that wait for one decision. */
export interface WaitingForPerson {
	reason: AskReason;
	tracker: string | null;
	count: number;
}

/** What tasks come to. */
export interface TaskResults {
	read: ReadFile[];
	merge: MergeResult;
	/** Rows, and bytes that the longest of them takes at most. */
	write: { rows: number; longest: number };
}

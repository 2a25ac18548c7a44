import type { FormQuestion } from '~/core/csv/read/form-question.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Problem } from '~/core/fields/problem.ts';
import type { AskReason } from '~/core/imports/asked.ts';
import type { Bucket, BucketCounts } from '~/core/imports/buckets.ts';
import type { FileAsk } from '~/core/imports/files-that-ask.ts';
import type { FolderState } from '~/core/imports/folder-plan.ts';
import type { AsideRow, FileSummary } from '~/core/imports/plan.ts';
import type { BesideRecords } from '~/storage/take-in-copies.ts';
import type { LoggedImport } from '~/storage/import-log.ts';

/** The outcome of the dry run. */
export interface Preview {
	files: FileSummary[];
	totals: BucketCounts;
	rows: number;
	/** Rows that a person has to decide about, file by file and reason by reason. */
	asks: FileAsk[];
	/** Importing would leave everything as it is, whatever is chosen for edits. */
	nothingToDo: boolean;
	/** Files that wait until a person says which form they belong to; not read until then. */
	questions: AskedForm[];
	/** What copies of a device hold besides records; only where files go into mine. */
	beside?: BesideRecords;
}

/** What a folder holds besides what was read before. */
export interface FolderLook {
	/** Of every file given, in their order. */
	states: FolderState[];
}

/** Answers of an anonymous tracker that are here and not shown. */
export interface HeldBack {
	/** Some came after the others and are too few to be told from them. */
	waiting: boolean;
	/** Some stood with one that has gone or was put right since. */
	held: boolean;
}

/** A question about all files with the same columns. */
export interface AskedForm extends FormQuestion {
	/** Their places among the files of the preview. */
	files: number[];
}

/** One row of a bucket as a dialog shows it. */
export interface RowView {
	source: string;
	origin: FileSummary['origin'];
	line: number;
	bucket: Bucket;
	tracker: string | null;
	entry: Entry | null;
	/** What is shown of the id before this row; `null`: nothing. */
	before: Entry | null;
	aside: AsideRow | null;
	/** Why a person has to decide; `null`: nobody has to. */
	reason: AskReason | null;
	/** The form's own rules it breaks, where a person decides. */
	problems: Problem[];
}

/** What is collected, in numbers. */
export interface Overview {
	trackers: TrackerCounts[];
	aside: number;
	/** Newest first; only the newest not yet undone can be undone. */
	steps: LoggedImport[];
}

export interface TrackerCounts {
	tracker: string;
	/** Records that are not deleted. */
	records: number;
	deleted: number;
	conflicts: number;
	/** Lines whose record has not come; 0 of a tracker whose records belong to no other. */
	waiting: number;
}

/** A record whose newest revisions say different things. */
export interface ConflictView {
	key: string;
	tracker: string;
	heads: Entry[];
}

/** A record with everything known of it. */
export interface RecordView {
	key: string;
	shown: Entry;
	heads: Entry[];
	/** Revisions known to be replaced. */
	replaced: number;
	/** How many records belong to it. */
	belonging: number;
}

/** A file made by the worker, to be offered for download. */
export interface MadeFile {
	kind: 'csv' | 'zip';
	/** A handle: its bytes are not copied to the page. */
	content: Blob;
	rows: number;
}

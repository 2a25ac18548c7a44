import type { Edits } from '~/core/imports/change.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Bucket, BucketCounts } from '~/core/imports/buckets.ts';
import type { AsideRow, FileSummary } from '~/core/imports/plan.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { StorageFailure } from '~/storage/failure.ts';
import type { LoggedImport } from '~/storage/import-log.ts';

/** A file as the person gave it, or text they pasted. */
export interface Source {
	name: string;
	origin: 'file' | 'pasted';
	data: Blob | string;
}

/** How far a long job is. `total` is 0 while it is not known. */
export interface Progress {
	phase: 'opening' | 'reading' | 'comparing' | 'saving' | 'undoing' | 'writing';
	done: number;
	total: number;
	/** The file being read. */
	name?: string;
}

export type OnProgress = (progress: Progress) => void;

/** The outcome of the dry run. */
export interface Preview {
	files: FileSummary[];
	totals: BucketCounts;
	rows: number;
	/** Importing would leave everything as it is, whatever is chosen for edits. */
	nothingToDo: boolean;
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
}

/** A file made by the worker, to be offered for download. */
export interface MadeFile {
	kind: 'csv' | 'zip';
	/** A handle: its bytes are not copied to the page. */
	content: Blob;
	rows: number;
}

/** What is kept of a conflict: per field the answer of one head (its hash), or the deletion. */
export type Resolution = { keep: 'fields'; fields: Record<string, string> } | { keep: 'deletion' };

/**
 * Why a job did not end well. `cancelled`: the person stopped it. `changed`: what is collected
 * changed meanwhile, in another tab. `refused`: the step cannot be undone (any more).
 */
export type JobFailure = StorageFailure | 'cancelled' | 'changed' | 'refused';

/** A result that is there, or why it is not. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: JobFailure };

/**
 * All the collecting page asks of the worker. Only plain data goes across; rows are paged, so that
 * the page never holds more than it shows.
 */
export interface CollectApi {
	overview(onProgress?: OnProgress): Promise<Outcome<Overview>>;
	/** The dry run over `sources` and the rows set aside earlier that can be read by now. */
	preview(sources: Source[], onProgress: OnProgress): Promise<Outcome<Preview>>;
	/** The dry run over everything set aside, edits included. */
	previewAside(onProgress: OnProgress): Promise<Outcome<Preview>>;
	/** Rows of one file (`null`: all) in one bucket (`null`: all), until `forget` or another check. */
	rowsOf(
		file: number | null,
		bucket: Bucket | null,
		start: number,
		end: number,
	): Promise<RowView[]>;
	/** Carries the last preview out, whole or not at all. */
	commit(edits: Edits, onProgress: OnProgress): Promise<Outcome<{ step: number }>>;
	/** Stops the job that is running; it leaves nothing behind. */
	cancel(): Promise<void>;
	/** Forgets the preview, also one that was imported. */
	forget(): Promise<void>;
	undo(step: number, onProgress: OnProgress): Promise<Outcome<null>>;
	query(tracker: string, query: TableQuery): Promise<{ token: number; total: number }>;
	/** Rows of a query; `null` when a newer query of any tracker took its place. */
	rows(token: number, start: number, end: number): Promise<TableRow[] | null>;
	record(key: string): Promise<RecordView | null>;
	conflicts(start: number, end: number): Promise<ConflictView[]>;
	/** Saves a revision that replaces all of `heads`, the hashes the person saw, as they chose. */
	resolve(key: string, heads: string[], resolution: Resolution): Promise<Outcome<null>>;
	aside(start: number, end: number): Promise<AsideRow[]>;
	discardAside(keys: string[]): Promise<Outcome<null>>;
	/** The rows set aside as they stood: a CSV, or a zip of several where their headers differ. */
	exportAside(): Promise<MadeFile>;
	/** A tracker as a CSV that imports again to the same state; `null`: all as a zip for programs. */
	exportMerged(tracker: string | null, onProgress: OnProgress): Promise<Outcome<MadeFile>>;
	clear(): Promise<Outcome<null>>;
}

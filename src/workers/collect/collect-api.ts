import type { FormChoices } from '~/core/csv/read/form-question.ts';
import type { Resolution } from '~/core/forms/resolve-heads.ts';
import type { AskReason, Decisions } from '~/core/imports/asked.ts';
import type { Edits } from '~/core/imports/change.ts';
import type { Bucket } from '~/core/imports/buckets.ts';
import type { AsideRow } from '~/core/imports/plan.ts';
import type { GivenSource } from '~/core/intake/given-source.ts';
import type { Unjoined } from '~/core/links/unjoined.ts';
import type { FoundRows, TableQuery } from '~/core/tables/query-table.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { TableLine } from '~/core/tables/table-row.ts';
import type { WhoAnswered } from '~/core/tables/who-answered.ts';
import type { HandedIn } from '~/core/tables/handed-in.ts';
import type { Taken } from '~/storage/take-in.ts';
import type { AsideGroup } from './aside-groups.ts';
import type { JobResult, OnProgress } from './job-result.ts';
import type { ChosenDue, Due, DueAsked, DueLink, DueRow } from './due-view.ts';
import type { FiguresApi } from './figures-api.ts';
import type { CourseRequest } from './kpi-job.ts';
import type {
	ConflictView,
	FolderLook,
	MadeFile,
	Overview,
	Preview,
	RecordView,
	RowView,
} from './views.ts';

export type { GivenSource };

/**
 * All the collecting page asks of the worker. Only plain data goes across; rows are paged, so that
 * the page never holds more than it shows.
 */
export interface CollectApi extends FiguresApi {
	overview(onProgress?: OnProgress): Promise<JobResult<Overview>>;
	/** Takes sources for the next preview, which asks for them with `null`. `first`: of a new lot. */
	receive(sources: GivenSource[], first: boolean): Promise<null>;
	/** Looks at the files of a folder, or at those received: which were read before, which can be read now. */
	look(sources: GivenSource[] | null, onProgress: OnProgress): Promise<JobResult<FolderLook>>;
	/** The folder that was chosen last; `null`: none, or this browser keeps none. */
	folder(): Promise<FileSystemDirectoryHandle | null>;
	keepFolder(folder: FileSystemDirectoryHandle): Promise<null>;
	/** For every form that says who wrote it: which departments there is anything of. */
	handedIn(): Promise<HandedIn[]>;
	/**
	 * The dry run over `sources` and the rows set aside earlier that can be read by now. `forms`: what
	 * the person said of files that do not tell which form they belong to.
	 */
	preview(
		sources: GivenSource[] | null,
		onProgress: OnProgress,
		forms?: FormChoices,
	): Promise<JobResult<Preview>>;
	/** The dry run over everything set aside, edits included. */
	previewAside(onProgress: OnProgress): Promise<JobResult<Preview>>;
	/**
	 * Rows of one file (`null`: all) in one bucket (`null`: all), asked for one reason (left out: for
	 * any), until `forget` or another check.
	 */
	rowsOf(
		file: number | null,
		bucket: Bucket | null,
		start: number,
		end: number,
		reason?: AskReason | null,
	): Promise<RowView[]>;
	/** How many of them are of anonymous trackers and not opened, because there is nothing to decide. */
	closedRows(
		file: number | null,
		bucket: Bucket | null,
		reason?: AskReason | null,
	): Promise<number>;
	/** Carries the last preview out, whole or not at all. Rows nobody decided about are set aside. */
	commit(
		edits: Edits,
		onProgress: OnProgress,
		decisions?: Decisions,
	): Promise<JobResult<{ step: number }>>;
	/**
	 * Takes all records of the one file checked last out: of an anonymous tracker, with nothing new in
	 * it. What its rows say is not told.
	 */
	takeOutFile(onProgress: OnProgress): Promise<JobResult<{ step: number }>>;
	/** Stops the job that is running; it leaves nothing behind. */
	cancel(): Promise<void>;
	/** Forgets the preview, also one that was imported. */
	forget(): Promise<void>;
	undo(step: number, onProgress: OnProgress): Promise<JobResult<null>>;
	/**
	 * `among`: only the records that measure counted, or those found past their time; left out, or of an anonymous
	 * tracker: all.
	 */
	query(
		tracker: string,
		query: TableQuery,
		among?: CourseRequest | 'due' | null,
	): Promise<FoundRows>;
	/** Rows of a query; `null` when a newer query of any tracker took its place. */
	rows(token: number, start: number, end: number): Promise<TableLine[] | null>;
	/** What does not fit together among a tracker's records: lines without their record, one number twice. */
	unjoined(tracker: string): Promise<Unjoined>;
	/** Of an anonymous tracker: how many people answered, group by group, none too small. */
	whoAnswered(tracker: string): Promise<WhoAnswered[]>;
	/** `null` for records of anonymous trackers, which are not opened one by one. */
	record(key: string): Promise<RecordView | null>;
	/** Of anonymous trackers, what there is to decide and no more. */
	conflicts(start: number, end: number): Promise<ConflictView[]>;
	/** Saves a revision that replaces all of `heads`, the hashes the person saw, as they chose. */
	resolve(key: string, heads: string[], resolution: Resolution): Promise<JobResult<null>>;
	/**
	 * Copies a record of a register, history and children and all, into this device's own records, where
	 * it is carried on.
	 */
	carryOn(key: string): Promise<JobResult<Taken>>;
	/** One record of a register as it was decided, as a CSV for those who keep it; no conflict, and nothing of others. */
	giveBack(key: string): Promise<JobResult<MadeFile>>;
	/** Takes one record out of what is collected, unless it is no longer the one seen (`heads`). */
	takeOut(key: string, heads: string[]): Promise<JobResult<{ step: number }>>;
	/** Deletes one record, unless it is no longer the one seen: its words are kept nowhere, and no file brings it back. */
	deleteForGood(key: string, heads: string[]): Promise<JobResult<{ step: number }>>;
	/** Which records are past the time their trackers say. Nothing is cleared by itself. */
	due(asked: DueAsked): Promise<JobResult<Due>>;
	/** Those of a tracker, the oldest first, as they were found last. */
	dueRows(tracker: string, start: number, end: number): Promise<DueRow[]>;
	/** The links that would still say the name of one of them, were these cleared: of records that stay. */
	dueLinks(chosen: ChosenDue): Promise<DueLink[]>;
	/**
	 * Clears those found last, but for some, in one step: of each only what its tracker keeps is left, or nothing. Its
	 * words are kept nowhere, and no file brings them back. `changed`: something is other than it was found.
	 */
	clearDue(
		token: number,
		chosen: ChosenDue,
		onProgress: OnProgress,
	): Promise<JobResult<{ step: number; records: number }>>;
	/**
	 * Rows set aside; `group`: of this one only. Of a row of an anonymous tracker only the cells it is
	 * wrong in, and not the file it came in.
	 */
	aside(start: number, end: number, group?: string | null): Promise<AsideRow[]>;
	/** The rows set aside by file and by reason. */
	asideGroups(): Promise<AsideGroup[]>;
	/** Throws rows set aside away: some, or all of a group; `undo` of the step brings them back. */
	discardAside(asked: string[] | { group: string }): Promise<JobResult<{ step: number }>>;
	/** The rows set aside as they stood: a CSV, or a zip of several where their headers differ. */
	exportAside(): Promise<MadeFile>;
	/**
	 * A tracker as a CSV that imports again to the same state; `null`: all as a zip for programs. `plan`: what its
	 * clocks and figures are worked out with; `null`: it tells none.
	 */
	exportMerged(
		tracker: string | null,
		plan: KpiPlan | null,
		onProgress: OnProgress,
	): Promise<JobResult<MadeFile>>;
	clear(): Promise<JobResult<null>>;
}

import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { FormChoices } from '~/core/csv/read/form-question.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { changeOfPlan, type Edits } from '~/core/imports/change.ts';
import { type Bucket, totalCounts } from '~/core/imports/buckets.ts';
import type { AskReason, Decisions } from '~/core/imports/asked.ts';
import { filesThatAsk } from '~/core/imports/files-that-ask.ts';
import type { FileSummary, ImportPlan } from '~/core/imports/plan.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Book } from './book.ts';
import type { GivenSource } from './collect-api.ts';
import { createAskedForms } from './asked-forms.ts';
import type { Preview } from './views.ts';
import { createEditToRow } from '~/core/csv/edit-to-row.ts';
import { done, failed, type JobResult } from './job-result.ts';
import { previewFiles } from './preview-files.ts';
import { neededOf, opensRow } from './closed-rows.ts';
import { countClosed, createRowsOf, type RowsOf } from './preview-rows.ts';
import type { Job } from './run-job.ts';
import { rowsToTakeOut } from '~/core/imports/rows-to-take-out.ts';
import { contributorsOf } from './undo-rules.ts';

/** The check of files and the step that imports what was checked last. */
export interface ImportJobs {
	/** `edits`: with the edits set aside earlier. `forms`: which form a file belongs to, where it was asked. */
	preview(
		sources: GivenSource[],
		job: Job,
		asked: { edits: boolean; forms: FormChoices },
	): Promise<JobResult<Preview>>;
	/** The files of what was checked last. */
	files(): readonly FileSummary[];
	rowsOf: RowsOf;
	/** How many rows of one file (`null`: all) in one bucket (`null`: all) are not opened. */
	closedRows(file: number | null, bucket: Bucket | null, reason?: AskReason | null): number;
	commit(edits: Edits, decisions: Decisions, job: Job): Promise<JobResult<{ step: number }>>;
	/** Takes the records out that the checked file holds; see `rowsToTakeOut`. */
	takeOutFile(job: Job): Promise<JobResult<{ step: number }>>;
	forget(): void;
}

/** A dry run and the revision of the book it was made against. */
interface Planned {
	plan: ImportPlan;
	rowsOf: RowsOf;
	revision: number;
	/** Carried out; its rows can still be looked at. */
	committed: boolean;
}

/** `company`: what rules may know of it; `null`: nothing. */
export function createImportJobs(
	book: Book,
	definitions: Definition[],
	company: Company | null = null,
): ImportJobs {
	const editToRow = createEditToRow(definitions);
	const isOpen = opensRow(definitions);
	const changeOf = (plan: ImportPlan, edits: Edits, decisions: Decisions = {}) =>
		changeOfPlan(plan, { edits, decisions, at: toLocalIso(new Date()), editToRow });
	let planned: Planned | null = null;
	return {
		async preview(sources, { pacer, onProgress }, { edits, forms }) {
			planned = null;
			const revision = await book.refresh(pacer, onProgress);
			const { questions, onQuestion } = createAskedForms();
			const job = { definitions, company, book, pacer, onProgress, forms, onQuestion };
			const plan = await previewFiles(sources, job, { edits });
			planned = { plan, rowsOf: createRowsOf(plan, isOpen), revision, committed: false };
			const totals = totalCounts(plan.files);
			const waits = totals.edited + totals.asked > 0;
			const { isNothing, beside } = await book.look(changeOf(plan, 'take'));
			const nothingToDo = !waits && isNothing;
			const [rows, asks] = [plan.rows.length, filesThatAsk(plan)];
			const read = { files: plan.files, totals, rows, asks, nothingToDo, questions };
			return done({ ...read, ...(beside && { beside }) });
		},
		files: () => planned?.plan.files ?? [],
		rowsOf: (...asked) =>
			(planned?.rowsOf(...asked) ?? []).map((view) => neededOf(view, definitions)),
		closedRows: (file, bucket, reason = null) =>
			planned ? countClosed(planned.plan, isOpen, { file, bucket, reason }) : 0,
		async commit(edits, decisions, job) {
			if (!planned || planned.committed) return failed('changed');
			const carried = planned;
			const { plan, revision } = carried;
			const change = changeOf(plan, edits, decisions);
			const outcome = await book.carryOut(change, revision, job, contributorsOf(plan));
			carried.committed = outcome.ok;
			return outcome;
		},
		async takeOutFile(job) {
			if (!planned || planned.committed) return failed('changed');
			const carried = planned;
			const removed = rowsToTakeOut(carried.plan, definitions);
			if (removed.length === 0) return failed('refused');
			const at = toLocalIso(new Date());
			const nothing = { files: [], registers: new Map(), aside: [], retried: [] };
			const change = { kind: 'removal' as const, at, ...nothing, removed };
			const outcome = await book.carryOut(change, carried.revision, job);
			carried.committed = outcome.ok;
			return outcome;
		},
		forget() {
			planned = null;
		},
	};
}

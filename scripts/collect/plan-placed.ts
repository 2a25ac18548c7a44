import { createZone } from '../../src/core/clocks/running/company-zone.ts';
import { zoneClocks } from '../../src/core/clocks/running/zone-clocks.ts';
import { createEditToRow } from '../../src/core/csv/edit-to-row.ts';
import { asideCellsAsWritten } from '../../src/core/csv/write/aside-cells.ts';
import type { Definition } from '../../src/core/definition/definition.ts';
import { askKey } from '../../src/core/imports/asked.ts';
import { changeOfPlan } from '../../src/core/imports/change.ts';
import { createContextOf } from '../../src/core/imports/context-of.ts';
import { filesThatAsk } from '../../src/core/imports/files-that-ask.ts';
import type { Collected } from '../../src/core/imports/known-records.ts';
import { learnRows } from '../../src/core/imports/learn-rows.ts';
import { placeWaiting } from '../../src/core/imports/place-waiting.ts';
import { createPlan, openFile, planRow, settlePlan } from '../../src/core/imports/plan-rows.ts';
import type { CollectedChange, FileSummary, ImportPlan } from '../../src/core/imports/plan.ts';
import type { PlacedRow } from './row-lines.ts';
import type { CountsOf, Said, WaitingForPerson } from './task.ts';

/** Where rows are held against each other. */
export interface PlanJob {
	definitions: Definition[];
	/** The time zone of the company. */
	zone: string;
	said: Said;
	/** The file of `source.member`, by which it is known. */
	fileOf(file: string): FileSummary;
	/** Its place among all files. */
	placeOf(file: string): number;
	/** Keys of rows set aside earlier; left out for none. */
	asideBefore?: readonly string[];
	/** What is collected besides the rows. */
	collected: Collected;
}

/** Nothing: a run begins with nothing. */
export const nothingCollected: Collected = { register: () => null, heads: () => [] };

/**
 * The dry run of the collecting page over some rows, and what it changes. Rows of one record depend on no others, but
 * for those without an id and copied ones: over all rows of some records it says of them what one over everything says.
 */
export function planPlaced(
	rows: readonly PlacedRow[],
	job: PlanJob,
): { change: CollectedChange; counts: CountsOf; asked: WaitingForPerson[] } {
	const plan = createPlan(job.asideBefore ?? [], asideCellsAsWritten, job.definitions);
	const now = new Date();
	const today = zoneClocks(createZone(job.zone)).dayAt(now);
	plan.contextOf = createContextOf(plan, job.collected, { now, today, company: null });
	const names = laidInOrder(plan, rows, job);
	for (const _ of placeWaiting(plan, job.collected));
	settlePlan(plan);
	const { edits, asked } = job.said;
	const asks = filesThatAsk(plan);
	const decisions = Object.fromEntries(
		asks.flatMap(({ file, reason }) => {
			const choice = asked[reason];
			return choice ? [[askKey(file, reason), choice]] : [];
		}),
	);
	const editToRow = createEditToRow(job.definitions);
	const change = changeOfPlan(plan, { edits, decisions, at: '', editToRow });
	const counts = plan.files.map(({ counts }, at): CountsOf[number] => [names[at] ?? '', counts]);
	return {
		change,
		counts,
		asked: asks.map(({ reason, tracker, count }) => ({ reason, tracker, count })),
	};
}

/** Plans rows in the order the page would read them. Gives the `source.member` of each file of the plan. */
function laidInOrder(plan: ImportPlan, rows: readonly PlacedRow[], job: PlanJob): string[] {
	const files: string[] = [];
	const inOrder = rows.toSorted(
		(a, b) => job.placeOf(a.file) - job.placeOf(b.file) || a.index - b.index,
	);
	for (const { file, row, retired = null } of inOrder) {
		if (files.at(-1) !== file) {
			files.push(file);
			const { rows: _, counts, ...summary } = job.fileOf(file);
			openFile(plan, { ...summary, notes: [] });
		}
		learnRows(plan, job.collected, [row]);
		planRow(plan, row, retired);
	}
	return files;
}

import type { ImportRecord } from './records.ts';
import type { Database } from './tables.ts';
import { type HeldUndo, keptSteps, takesSomethingBack } from './undo-log.ts';

/** A step as it is shown. */
export interface LoggedImport extends ImportRecord {
	id: number;
	/** Only the newest step not yet undone: each stands on the ones before it. */
	undoable: boolean;
	/** Trackers of this step whose rows stay when it is undone, or because it cannot be any more. */
	staying: string[];
	/** It would be the next to be taken back, but what it changed was deleted, and that stays: nothing is left to. */
	emptied?: true;
}

/** The log, newest first. `held`: what this page still knows of steps whose undo is not written. */
export async function readImports(
	db: Database,
	held: HeldUndo = new Map(),
): Promise<LoggedImport[]> {
	const records = await db.imports.reverse().toArray();
	const newest = records[0]?.id ?? 0;
	// A tracker that a step changed for good cannot go back behind that step.
	const settled = new Set<string>();
	let found = false;
	const steps: LoggedImport[] = [];
	for (const record of records) {
		const { id, undone, trackers, passing = [] } = record;
		if (id === undefined) continue;
		if (!undone && !held.has(id)) for (const tracker of passing) settled.add(tracker);
		const staying = (trackers ?? []).filter((tracker) => settled.has(tracker));
		const goes =
			record.kind !== 'deletion' &&
			(!trackers || staying.length < trackers.length || record.aside + record.retried > 0);
		const isNext: boolean = !found && !undone && goes && id > newest - keptSteps;
		// Behind a step of which nothing is left, the one before it is next.
		const emptied: boolean =
			isNext && changesOf(record) > 0 && !(await takesSomethingBack(db, id, held));
		const undoable: boolean = isNext && !emptied;
		found ||= undoable;
		const stays = { undoable, staying: undone ? [] : staying };
		steps.push({ ...record, id, ...stays, ...(emptied && { emptied }) });
	}
	return steps;
}

function changesOf({ added, changed, aside, retried }: ImportRecord): number {
	return added + changed + aside + retried;
}

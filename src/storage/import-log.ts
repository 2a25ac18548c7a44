import type { ImportRecord, UndoPart } from './records.ts';
import type { Database } from './tables.ts';
import { keptSteps } from './undo-log.ts';

/** What takes steps back that is held in memory only, by the number of the step. */
export type HeldUndo = ReadonlyMap<number, readonly UndoPart[]>;

/** A step as it is shown. */
export interface LoggedImport extends ImportRecord {
	id: number;
	/** Only the newest step not yet undone: each stands on the ones before it. */
	undoable: boolean;
	/** Trackers of this step whose rows stay when it is undone, or because it cannot be any more. */
	staying: string[];
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
	return records.flatMap((record) => {
		const { id, undone, trackers, passing = [] } = record;
		if (id === undefined) return [];
		if (!undone && !held.has(id)) for (const tracker of passing) settled.add(tracker);
		const staying = (trackers ?? []).filter((tracker) => settled.has(tracker));
		const goes =
			record.kind !== 'deletion' &&
			(!trackers || staying.length < trackers.length || record.aside + record.retried > 0);
		const undoable = !found && !undone && goes && id > newest - keptSteps;
		found ||= undoable;
		return { ...record, id, undoable, staying: undone ? [] : staying };
	});
}

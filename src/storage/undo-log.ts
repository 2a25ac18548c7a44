import type { UndoPart } from './records.ts';
import type { Database } from './tables.ts';
import { isEmptyPart } from './undo-part.ts';

/** What takes steps back that is held in memory only, by the number of the step. */
export type HeldUndo = ReadonlyMap<number, readonly UndoPart[]>;

/** Steps that can be taken back; older ones stay in the log without what would take them back. */
export const keptSteps = 20;

/** Lets go of what would take back steps that are too old for it by now. Within a transaction. */
export async function forgetOldUndo(db: Database, newest: number): Promise<void> {
	await db.undo
		.where('importId')
		.belowOrEqual(newest - keptSteps)
		.delete();
}

/**
 * Takes withdrawn records, and what they said, out of all earlier steps: taking one of these back leaves the deletion,
 * or the next file that still has the record would bring it back. Within a transaction.
 */
export async function forgetWithdrawn(db: Database, keys: ReadonlySet<string>): Promise<void> {
	if (keys.size === 0) return;
	for (const id of await db.undo.toCollection().primaryKeys()) {
		const part = await db.undo.get(id);
		if (!part) continue;
		const before = part.before.filter(({ key }) => !keys.has(key));
		const added = part.added.filter((key) => !keys.has(key));
		if (before.length + added.length < part.before.length + part.added.length)
			await db.undo.put({ ...part, before, added });
	}
}

/** Whether there is anything that taking a step back would change. Reads no further than to the first of it. */
export async function takesSomethingBack(
	db: Database,
	importId: number,
	held: HeldUndo,
): Promise<boolean> {
	if ((held.get(importId) ?? []).some((part) => !isEmptyPart(part))) return true;
	const part = await db.undo
		.where({ importId })
		.filter((one) => !isEmptyPart(one))
		.first();
	return part !== undefined;
}

import { recordOfAside } from '~/core/intake/record-of-aside.ts';
import type { AsideRecord, UndoPart } from './records.ts';
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
 * or the next file that still has the record would bring it back. So do rows that were set aside and bear its number;
 * `waiting`: those still set aside as well. Within a transaction.
 */
export async function forgetWithdrawn(
	db: Database,
	keys: ReadonlySet<string>,
	{ waiting }: { waiting: boolean },
): Promise<void> {
	if (keys.size === 0) return;
	const isOfThem = (row: AsideRecord) => keys.has(recordOfAside(row) ?? '');
	const rows = waiting ? await db.aside.filter(isOfThem).primaryKeys() : [];
	await db.aside.bulkDelete(rows);
	const gone = new Set(rows);
	for (const id of await db.undo.toCollection().primaryKeys()) {
		const part = await db.undo.get(id);
		if (!part) continue;
		const before = part.before.filter(({ key }) => !keys.has(key));
		const added = part.added.filter((key) => !keys.has(key));
		const asideAdded = part.asideAdded.filter((key) => !gone.has(key));
		const asideRemoved = part.asideRemoved.filter((row) => !isOfThem(row));
		const less = { ...part, before, added, asideAdded, asideRemoved };
		if (sizeOf(less) < sizeOf(part)) await db.undo.put(less);
	}
}

function sizeOf({ before, added, asideAdded, asideRemoved }: UndoPart): number {
	return before.length + added.length + asideAdded.length + asideRemoved.length;
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

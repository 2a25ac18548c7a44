import type { Database } from './tables.ts';

/** Steps that can be taken back; older ones stay in the log without what would take them back. */
export const keptSteps = 20;

/** Lets go of what would take back steps that are too old for it by now. Within a transaction. */
export async function forgetOldUndo(db: Database, newest: number): Promise<void> {
	await db.undo
		.where('importId')
		.belowOrEqual(newest - keptSteps)
		.delete();
}

/** Takes what withdrawn records said out of all earlier steps. Within a transaction. */
export async function forgetWithdrawn(db: Database, keys: ReadonlySet<string>): Promise<void> {
	if (keys.size === 0) return;
	for (const id of await db.undo.toCollection().primaryKeys()) {
		const part = await db.undo.get(id);
		const before = part?.before.filter(({ key }) => !keys.has(key));
		if (part && before?.length !== part.before.length)
			await db.undo.put({ ...part, before: before ?? [] });
	}
}

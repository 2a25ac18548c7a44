import { raiseRevision } from './collected.ts';
import type { Database } from './tables.ts';

/** `own`: what this person wrote. `collected`: what was imported. `everything`: both, and settings. */
export type ToErase = 'own' | 'collected' | 'everything';

/** Deletes it from this device for good (V19), whole or not at all. */
export function eraseEverything(db: Database, what: ToErase): Promise<void> {
	return db.transaction('rw', db.tables, async () => {
		// Never back to a revision that was: a plan made before must not fit what comes after.
		const revision = await raiseRevision(db);
		const own = [db.entries, db.drafts];
		const collected = [db.packs, db.imports, db.undo, db.aside];
		const tables = { own, collected, everything: [...own, ...collected, db.settings] }[what];
		for (const table of tables) await table.clear();
		await db.settings.put({ name: 'collected_revision', value: revision });
	});
}

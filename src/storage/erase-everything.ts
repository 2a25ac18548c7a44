import { raiseRevision, readRevision } from './collected-revision.ts';
import { toStorageFailure } from './failure.ts';
import { clearBoxed } from './outbox.ts';
import { forgetFiles } from './read-files.ts';
import { clearReceipts } from './receipts.ts';
import { writeSetting } from './settings.ts';
import { clearTyped } from './typed-sheets.ts';
import type { Database } from './tables.ts';

/** `own`: what this person wrote. `collected`: what was imported. `everything`: both, and settings. */
export type ToErase = 'own' | 'collected' | 'everything';

/** Deletes it from this device for good (V19), whole or not at all; from a full device as well. */
export async function eraseEverything(db: Database, what: ToErase): Promise<void> {
	try {
		await db.transaction('rw', db.tables, async () => {
			// Never back to a revision that was: a plan made before must not fit what comes after.
			const revision = await raiseRevision(db);
			await clear(db, what);
			await writeSetting(db, 'collected_revision', revision);
		});
	} catch (error) {
		if (toStorageFailure(error) !== 'full') throw error;
		await eraseWithoutRoom(db, what);
	}
}

/** Where nothing can be written, what is there can go: the revision comes back when it has gone. */
async function eraseWithoutRoom(db: Database, what: ToErase): Promise<void> {
	const next = await db.transaction('rw', db.tables, async () => {
		const revision = (await readRevision(db)) + 1;
		await clear(db, what);
		// None at all fits no plan made before either, should there be no room afterwards.
		await writeSetting(db, 'collected_revision', null);
		return revision;
	});
	try {
		await writeSetting(db, 'collected_revision', next);
	} catch (error) {
		if (toStorageFailure(error) !== 'full') throw error;
	}
}

async function clear(db: Database, what: ToErase): Promise<void> {
	const own = [db.entries, db.drafts, db.takings];
	const results = [db.waves, db.issues, db.lots];
	const collected = [db.packs, db.imports, db.undo, db.aside, ...results];
	const tables = { own, collected, everything: [...own, ...collected, db.settings] }[what];
	for (const table of tables) await table.clear();
	// What was read from them is gone.
	if (what !== 'own') {
		await forgetFiles(db);
		await clearReceipts(db);
		return;
	}
	// What was typed from paper, and what is on its way through the drop box, lies among the settings.
	await clearTyped(db);
	await clearBoxed(db);
}

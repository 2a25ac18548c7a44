import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { openDatabase } from './database.ts';
import { submitDraft } from './submit-draft.ts';

/**
 * Writes rows into a register on this device, a record each, beside what its fields begin with. `true` once the disk has
 * all of them; `false` where one does not fit or the browser keeps nothing. What the database throws, such as a full disk,
 * is thrown on. In both cases none is written, so that who tries again has none of them twice.
 */
export async function recordRows(
	definition: Definition,
	rows: readonly Values[],
	database: string,
): Promise<boolean> {
	const opened = await openDatabase({ name: database });
	if (opened.kind !== 'open') return false;
	const { db } = opened;
	try {
		await db.transaction('rw', db.entries, db.drafts, db.settings, async () => {
			for (const values of rows) {
				const draft = startDraft(definition);
				const row = { ...draft.rows[onlyRow], ...values };
				const filled = { ...draft, rows: { ...draft.rows, [onlyRow]: row } };
				const result = await submitDraft(db, filled, definition);
				if (result.kind !== 'saved') throw new NotSaved();
			}
		});
		return true;
	} catch (error) {
		if (error instanceof NotSaved) return false;
		throw error;
	} finally {
		db.close();
	}
}

/** Thrown inside the transaction, so that it rolls back. */
class NotSaved extends Error {}

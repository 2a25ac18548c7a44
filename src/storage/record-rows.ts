import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { openDatabase } from './database.ts';
import { submitDraft } from './submit-draft.ts';

/**
 * Writes rows into a register on this device, a record each, beside what its fields begin with. `true` once the disk has
 * all of them; `false` where one does not fit or nothing can be kept, and what was written before stays.
 */
export async function recordRows(
	definition: Definition,
	rows: readonly Values[],
	database: string,
): Promise<boolean> {
	const opened = await openDatabase({ name: database });
	if (opened.kind !== 'open') return false;
	try {
		for (const values of rows) {
			const draft = startDraft(definition);
			const row = { ...draft.rows[onlyRow], ...values };
			const filled = { ...draft, rows: { ...draft.rows, [onlyRow]: row } };
			const result = await submitDraft(opened.db, filled, definition);
			if (result.kind !== 'saved') return false;
		}
		return true;
	} finally {
		opened.db.close();
	}
}

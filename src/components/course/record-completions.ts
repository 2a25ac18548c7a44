import type { Values } from '~/core/fields/value.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { openDatabase } from '~/storage/database.ts';
import { submitDraft } from '~/storage/submit-draft.ts';
import type { Completion } from './course-register.ts';

/** Who learnt: a department, and a number where it is asked. */
export interface Learner {
	department: string;
	person: string;
}

/**
 * Writes what was passed into the register of completions on this device, one record each. `true` once the disk
 * has all of them; `false` where nothing can be kept, and what was written before stays.
 */
export async function recordCompletions(
	register: string,
	locale: string,
	completions: readonly Completion[],
	{ department, person }: Learner,
	database = ownName(),
): Promise<boolean> {
	const definition = await loadDefinition(register, locale);
	const fields = definition.completions;
	const opened = await openDatabase({ name: database });
	if (opened.kind !== 'open' || !fields) return false;
	try {
		for (const one of completions) {
			const draft = startDraft(definition);
			const values: Values = {
				...draft.rows[onlyRow],
				[fields.course]: one.course,
				[fields.module]: one.module,
				[fields.edition]: one.edition,
				[fields.day]: one.day,
				[fields.department]: department,
				...(fields.person && person.trim() && { [fields.person]: person.trim() }),
			};
			const rows = { ...draft.rows, [onlyRow]: values };
			const result = await submitDraft(opened.db, { ...draft, rows }, definition);
			if (result.kind !== 'saved') return false;
		}
		return true;
	} finally {
		opened.db.close();
	}
}

import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { madeFieldOf } from '~/core/fields/made-field-of.ts';
import { joinKept } from '~/core/forms/keep-draft.ts';
import { idsOfDraft, submit, type SubmitResult } from '~/core/forms/submit.ts';
import { type Beside, submitBeside } from '~/core/forms/submit-beside.ts';
import { readDraft } from './drafts.ts';
import { findEntries } from './own-entries.ts';
import { submitNew } from './submit-new.ts';
import { findDeviceId } from './settings.ts';
import type { Database } from './tables.ts';

export interface SubmitOptions {
	/** The draft as this tab last got it; answers another tab wrote since are taken as well. */
	known?: Draft | null;
	/** Write revisions that replace what changed meanwhile. */
	force?: boolean;
	/** What else is saved in the same step. */
	beside?: Beside;
	now?: Date;
}

/**
 * Turns a draft into entries, whole or not at all, and removes it. Show "saved" only when the
 * promise has resolved: then the disk has it. What is not `saved` has written nothing.
 */
export async function submitDraft(
	db: Database,
	draft: Draft,
	definition: Definition,
	{ known = null, force = false, beside, now = new Date() }: SubmitOptions = {},
): Promise<SubmitResult> {
	const saved = force || beside ? null : await submitNew(db, { draft, known, definition, now });
	if (saved) return saved;
	return db.transaction(
		'rw',
		db.entries,
		db.drafts,
		db.settings,
		async (): Promise<SubmitResult> => {
			const asked = idsOfDraft(draft, definition);
			// All that is to be read is asked for at once: each answer waited for is a turn of the disk.
			const [kept, found, device, counted] = await Promise.all([
				readDraft(db, draft.id),
				findEntries(db, asked),
				definition.anonymous ? null : findDeviceId(db),
				madeFieldOf(definition) ? db.entries.where({ tracker: definition.id }).toArray() : [],
			]);
			const latest = joinKept({ draft, known, kept });
			const ids = idsOfDraft(latest, definition);
			const find = ids.every((id) => asked.includes(id)) ? found : await findEntries(db, ids);
			const result = submit({ draft: latest, definition, find, device, now, counted, force });
			if (result.kind !== 'saved') return result;
			const other = beside ? submitBeside(beside, await db.entries.get(beside.id), now) : [];
			const written = [...result.written, ...other];
			await Promise.all([db.entries.bulkPut(written), db.drafts.delete(draft.id)]);
			return result;
		},
	);
}

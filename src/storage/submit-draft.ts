import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { joinKept } from '~/core/forms/keep-draft.ts';
import { idsOfDraft, submit, type SubmitResult } from '~/core/forms/submit.ts';
import { readDraft } from './drafts.ts';
import { findEntries } from './own-entries.ts';
import { readDeviceId } from './settings.ts';
import type { Database } from './tables.ts';

export interface SubmitOptions {
	/** The draft as this tab last got it; answers another tab wrote since are taken as well. */
	known?: Draft | null;
	/** Write revisions that replace what changed meanwhile. */
	force?: boolean;
	now?: Date;
}

/**
 * Turns a draft into entries, whole or not at all, and removes it. Show "saved" only when the
 * promise has resolved: then the disk has it. What is not `saved` has written nothing.
 */
export function submitDraft(
	db: Database,
	draft: Draft,
	definition: Definition,
	{ known = null, force = false, now = new Date() }: SubmitOptions = {},
): Promise<SubmitResult> {
	return db.transaction(
		'rw',
		db.entries,
		db.drafts,
		db.settings,
		async (): Promise<SubmitResult> => {
			const kept = await readDraft(db, draft.id);
			const latest = joinKept({ draft, known, kept });
			const find = await findEntries(db, idsOfDraft(latest, definition));
			const device = definition.anonymous ? null : await readDeviceId(db);
			const result = submit({ draft: latest, definition, find, device, now, force });
			if (result.kind !== 'saved') return result;
			await Promise.all([db.entries.bulkPut(result.written), db.drafts.delete(draft.id)]);
			return result;
		},
	);
}

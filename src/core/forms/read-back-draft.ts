import type { StoredEntry } from '../entries/stored-entry.ts';
import type { Draft } from './draft.ts';
import { isEdit } from './draft.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { sameAnswers } from './same-answers.ts';

/** A draft out of a copy: what is to be kept of it; `null`: nothing, all of it is here or was saved. */
export function readBackDraft(
	there: Draft,
	here: Draft | null,
	find: (id: string) => StoredEntry | undefined,
): Draft | null {
	if (!here) {
		const saved = !isEdit(there) && Object.values(there.ids).some((id) => find(id));
		return saved ? null : there;
	}
	// Nothing is known of what both had: what is written here stays, what is missing comes.
	const merged = mergeDrafts(null, here, there);
	return sameAnswers(merged, here) ? null : { ...merged, updatedAt: here.updatedAt };
}

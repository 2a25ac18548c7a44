import type { Definition } from '~/core/definition/definition.ts';
import { byLastChange, type Draft } from '~/core/forms/draft.ts';
import { isDraft } from '~/core/forms/is-draft.ts';
import { keepDraft } from '~/core/forms/keep-draft.ts';
import type { StorageFailure } from './failure.ts';
import type { Database } from './tables.ts';
import { watch } from './watch.ts';

/**
 * Keeps what was typed. Only answers that differ from `known` (the draft as this tab last got it;
 * `null`: it is new) are written; all others stay as another tab may have left them. Returns the
 * draft as it is stored now: the next `known`.
 */
export function saveDraft(
	db: Database,
	draft: Draft,
	definition: Definition,
	known: Draft | null,
	now: Date = new Date(),
): Promise<Draft> {
	return db.transaction('rw', db.drafts, async () => {
		const kept = await readDraft(db, draft.id);
		if (!kept) await putAside(db, draft.id);
		const written = keepDraft({ draft, known, kept }, definition, now);
		await db.drafts.put(written);
		return written;
	});
}

/** The draft as it stands, or `null`: there is none that this version can read. */
export async function readDraft(db: Database, id: string): Promise<Draft | null> {
	const kept: unknown = await db.drafts.get(id);
	return isDraft(kept) ? kept : null;
}

/** What stands under a draft's id and is none this version can read stays, under an id of its own. */
async function putAside(db: Database, id: string): Promise<void> {
	const unread = await db.drafts.get(id);
	if (unread) await db.drafts.put({ ...unread, id: `${id}.unread` });
}

/**
 * Follows all drafts of a tracker (`null`: of all trackers) through all tabs, the one changed last
 * first. What this version cannot read is left where it is.
 */
export function watchDrafts(
	db: Database,
	tracker: string | null,
	onChange: (drafts: Draft[]) => void,
	onFailure?: (failure: StorageFailure) => void,
): () => void {
	const query = () =>
		tracker === null ? db.drafts.toArray() : db.drafts.where({ tracker }).toArray();
	return watch(async () => (await query()).filter(isDraft).sort(byLastChange), onChange, onFailure);
}

/** Removes a draft and returns it, so that a wrong tap can be taken back with `saveDraft`. */
export function discardDraft(db: Database, id: string): Promise<Draft | null> {
	return db.transaction('rw', db.drafts, async () => {
		const draft = await readDraft(db, id);
		await db.drafts.delete(id);
		return draft;
	});
}

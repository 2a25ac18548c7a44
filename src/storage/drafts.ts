import { toLocalDay, toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Database } from './tables.ts';
import type { StorageFailure } from './failure.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { watch } from './watch.ts';

/** A form begun and not yet submitted. `startDraft` makes one. */
export interface Draft {
	/** `s-…` of the submission it will be, or the entry's id where a single entry is edited. */
	id: string;
	tracker: string;
	/** The ids of the entries it will write, by row: the code of the matrix's option, else `''`. */
	ids: Record<string, string>;
	/** For an edit: the hash each entry had when the edit began, by entry id. */
	base: Record<string, string>;
	/** Answers all rows share. */
	shared: Values;
	/** Answers of each row, by row. */
	rows: Record<string, Values>;
	/** ISO 8601 with offset; the day only on anonymous trackers. */
	startedAt: string;
	updatedAt: string;
}

/**
 * Keeps what was typed. Only answers that differ from `known` (the draft as this tab last got it;
 * `null`: it is new) are written; all others stay as another tab may have left them. Returns the
 * draft as it is stored now: the next `known`.
 */
export function saveDraft(
	db: Database,
	draft: Draft,
	known: Draft | null,
	now: Date = new Date(),
): Promise<Draft> {
	return db.transaction('rw', db.drafts, async () => {
		const stored = await db.drafts.get(draft.id);
		const merged = stored ? mergeDrafts(known, draft, stored) : draft;
		const dayOnly = draft.startedAt.length === toLocalDay(now).length;
		const kept = { ...merged, updatedAt: dayOnly ? toLocalDay(now) : toLocalIso(now) };
		await db.drafts.put(kept);
		return kept;
	});
}

/** The draft as it stands, or `null`. */
export async function readDraft(db: Database, id: string): Promise<Draft | null> {
	return (await db.drafts.get(id)) ?? null;
}

/** Follows one draft through all tabs. `null`: it was submitted or discarded, or never kept. */
export function watchDraft(
	db: Database,
	id: string,
	onChange: (draft: Draft | null) => void,
	onFailure?: (failure: StorageFailure) => void,
): () => void {
	return watch(() => readDraft(db, id), onChange, onFailure);
}

/** Follows all drafts of a tracker (`null`: of all trackers), the one changed last first. */
export function watchDrafts(
	db: Database,
	tracker: string | null,
	onChange: (drafts: Draft[]) => void,
	onFailure?: (failure: StorageFailure) => void,
): () => void {
	const query = () =>
		tracker === null ? db.drafts.toArray() : db.drafts.where({ tracker }).toArray();
	return watch(async () => (await query()).sort(byLastChange), onChange, onFailure);
}

/** Removes a draft and returns it, so that a wrong tap can be taken back with `saveDraft`. */
export function discardDraft(db: Database, id: string): Promise<Draft | null> {
	return db.transaction('rw', db.drafts, async () => {
		const draft = await readDraft(db, id);
		await db.drafts.delete(id);
		return draft;
	});
}

function byLastChange(a: Draft, b: Draft): number {
	return Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || (a.id < b.id ? -1 : 1);
}

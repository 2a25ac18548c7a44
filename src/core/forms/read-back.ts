import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Definition } from '../definition/definition.ts';
import { contentOf } from '../entries/content.ts';
import { idOf } from '../entries/ids.ts';
import { createEntry } from '../entries/revisions.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import type { Draft } from './draft.ts';
import { isEdit } from './draft.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { sameAnswers } from './same-answers.ts';

/** An entry out of a copy of a device, and where it is to go. */
export interface EntryToReadBack {
	there: StoredEntry;
	/** What is kept under an id; `undefined`: nothing. */
	find: (id: string) => StoredEntry | undefined;
	/** The trackers whose records can be written here. */
	definitions: readonly Definition[];
	now: Date;
}

/** What it comes to. */
export type EntryReadBack =
	/** To be stored: it was not here, or is newer than what is here. */
	| { kind: 'added' | 'newer'; entry: StoredEntry }
	/** Changed here and there, each without the other: what the copy says becomes a record of its own. */
	| { kind: 'apart'; entry: StoredEntry }
	/** What is here says it already, or is newer; `entry`: with what is known of its handing over. */
	| { kind: 'kept'; entry: StoredEntry | null }
	/** As `apart`, of a tracker that cannot be written here: it stays in the copy. */
	| { kind: 'waits' };

/** The laws of merging, for a book that keeps one revision of each record. A second time changes nothing. */
export function readBackEntry({ there, find, definitions, now }: EntryToReadBack): EntryReadBack {
	const here = find(there.id);
	if (!here) return { kind: 'added', entry: there };
	const handed = here.exportedHash ?? there.exportedHash;
	if (there.history.includes(here.hash)) {
		const exportedHash = there.exportedHash ?? here.exportedHash;
		return { kind: 'newer', entry: { ...there, exportedHash } };
	}
	if (
		here.hash === there.hash ||
		here.history.includes(there.hash) ||
		saysNothingElse(here, there)
	) {
		return {
			kind: 'kept',
			entry: handed === here.exportedHash ? null : { ...here, exportedHash: handed },
		};
	}
	const definition = definitions.find(({ id }) => id === there.tracker);
	if (!definition || there.version > definition.version) return { kind: 'waits' };
	const entry = ofItsOwn(there, definition, now);
	return find(entry.id) ? { kind: 'kept', entry: null } : { kind: 'apart', entry };
}

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

/** A deletion brings nothing back; equal answers need no second record. */
function saysNothingElse(here: StoredEntry, there: StoredEntry): boolean {
	return there.deleted || contentOf(here) === contentOf(there);
}

/** The answers as a record of their own, by an id that is the same each time. */
function ofItsOwn(there: StoredEntry, definition: Definition, now: Date): StoredEntry {
	const { createdAt, updatedAt, extra, values, device } = there;
	const id = idOf('r', sha256(utf8ToBytes(`${there.tracker}/${there.id}/${there.hash}`)));
	const entry = createEntry(definition, { id, values, now, device, submission: null });
	const moments = definition.anonymous ? {} : { createdAt, updatedAt };
	return { ...entry, ...moments, ...(extra && { extra }), exportedHash: null, restorable: null };
}

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Definition } from '../definition/definition.ts';
import { idOf } from '../entries/id-of.ts';
import { newId } from '../entries/ids.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import type { Draft } from './draft.ts';
import { madeFieldOf } from '../fields/made-field-of.ts';
import { type Counted, nextNumber } from './give-number.ts';
import { rowsOfDraft } from './draft-rows.ts';
import { submitRow } from './submit-row.ts';

/** A form to be submitted, and all that decides what it comes to. */
export interface ToSubmit {
	draft: Draft;
	definition: Definition;
	/** What is kept under an id (`idsOfDraft`); `undefined`: nothing. */
	find: (id: string) => StoredEntry | undefined;
	/** `d-…` of this device; not kept on anonymous trackers. */
	device: string | null;
	now: Date;
	/** All records of the tracker that are kept, where it numbers them; left out, no number is given. */
	counted?: Iterable<Counted>;
	/** Write revisions that replace what changed since the draft began. */
	force?: boolean;
}

export type SubmitResult =
	/**
	 * All entries of the form as they now are, in the order of its rows, and those of them that are
	 * to be stored for that. The draft is done.
	 */
	| { kind: 'saved'; entries: StoredEntry[]; written: StoredEntry[] }
	/** Nothing to be stored: these entries were changed or deleted since the draft began. */
	| { kind: 'changed'; current: StoredEntry[] }
	/** Nothing to be stored: no row has an answer. */
	| { kind: 'empty' };

/**
 * What submitting a form comes to, whole or not at all, wherever its entries are kept. A second time
 * it changes nothing, as the ids are the draft's. Rows without an answer of their own make no entry;
 * an entry whose row was emptied is deleted.
 */
export function submit({ force = false, ...input }: ToSubmit): SubmitResult {
	const { draft, definition } = input;
	const rows = rowsOfDraft(draft, definition).map((row) => {
		const id = idOfRow(draft, row);
		return { row, id, existing: input.find(id) ?? null };
	});
	const known = rows.find(({ existing }) => existing)?.existing?.submission;
	const submission = known ?? submissionOf(draft);
	const made = madeFieldOf(definition);
	const number = made && input.counted ? nextNumber(made, input.counted, input.now) : null;
	const results = rows.map((row) => submitRow({ ...input, ...row, submission, number, force }));
	const current = results.flatMap((result) => (result.kind === 'changed' ? result.entry : []));
	if (current.length > 0) return { kind: 'changed', current };
	const entries = results.flatMap((result) => (result.kind === 'none' ? [] : result.entry));
	if (!entries.some(({ deleted }) => !deleted)) return { kind: 'empty' };
	const written = results.flatMap((result) => (result.kind === 'written' ? result.entry : []));
	return { kind: 'saved', entries, written };
}

/** The ids of all entries a draft is about, those of rows that will make none included. */
export function idsOfDraft(draft: Draft, definition: Definition): string[] {
	return rowsOfDraft(draft, definition).map((row) => idOfRow(draft, row));
}

/** A row that was added to the form after the draft was begun has an id all the same. */
function idOfRow({ id, ids }: Draft, row: string): string {
	return ids[row] ?? idOf('r', sha256(utf8ToBytes(`${id}/${row}`)));
}

function submissionOf({ id }: Draft): string {
	return id.startsWith('s-') ? id : newId('s');
}

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Definition } from '~/core/definition/definition.ts';
import { idOf, newId } from '~/core/entries/ids.ts';
import type { Database } from './tables.ts';
import type { Draft } from './drafts.ts';
import { mergeDrafts } from './merge-drafts.ts';
import type { StoredEntry } from './own-entries.ts';
import { readDeviceId } from './settings.ts';
import { submitRow } from './submit-row.ts';

export type SubmitResult =
	/** Committed to disk. All entries of the form as they now are, in the order of its rows. */
	| { kind: 'saved'; entries: StoredEntry[] }
	/** Nothing written: these entries were changed or deleted since the draft began. */
	| { kind: 'changed'; current: StoredEntry[] }
	/** Nothing written: no row has an answer. */
	| { kind: 'empty' };

export interface SubmitOptions {
	/** The draft as this tab last got it; answers another tab wrote since are taken as well. */
	known?: Draft | null;
	/** Write revisions that replace what changed meanwhile. */
	force?: boolean;
	now?: Date;
}

/**
 * Turns a draft into entries, whole or not at all, and removes it. Show "saved" only when the
 * promise has resolved: then the disk has it. A second time changes nothing, as the ids are the
 * draft's. Rows without an answer of their own make no entry; an entry whose row was emptied is
 * deleted.
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
			const stored = await db.drafts.get(draft.id);
			const latest = stored ? mergeDrafts(known, draft, stored) : draft;
			const rows = rowsInOrder(latest, definition);
			const ids = rows.map((row) => idOfRow(latest, row));
			const existing = await db.entries.bulkGet(ids);
			const device = definition.anonymous ? null : await readDeviceId(db);
			const submission = existing.find((entry) => entry)?.submission ?? submissionOf(latest);
			const results = rows.map((row, index) =>
				submitRow({
					definition,
					draft: latest,
					row,
					id: idOfRow(latest, row),
					existing: existing[index] ?? null,
					device,
					submission,
					now,
					force,
				}),
			);
			const current = results.flatMap((result) => (result.kind === 'changed' ? result.entry : []));
			if (current.length > 0) return { kind: 'changed', current };
			const entries = results.flatMap((result) => (result.kind === 'none' ? [] : result.entry));
			if (!entries.some(({ deleted }) => !deleted)) return { kind: 'empty' };
			await Promise.all([
				db.entries.bulkPut(results.flatMap((r) => (r.kind === 'written' ? r.entry : []))),
				db.drafts.delete(draft.id),
			]);
			return { kind: 'saved', entries };
		},
	);
}

/** Rows in the order of the matrix's options, then any others the draft has. */
function rowsInOrder(draft: Draft, { matrix, fields }: Definition): string[] {
	const field = fields.find(({ id }) => id === matrix?.field);
	const codes = field && 'options' in field ? field.options.map(({ code }) => code) : [];
	const rows = new Set([...codes, ...Object.keys(draft.rows), ...Object.keys(draft.ids)]);
	return [...rows].filter((row) => row in draft.rows || row in draft.ids);
}

/** A row that was added to the form after the draft was begun has an id all the same. */
function idOfRow({ id, ids }: Draft, row: string): string {
	return ids[row] ?? idOf('r', sha256(utf8ToBytes(`${id}/${row}`)));
}

function submissionOf({ id }: Draft): string {
	return id.startsWith('s-') ? id : newId('s');
}

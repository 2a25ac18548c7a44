import type { Definition } from '~/core/definition/definition.ts';
import { contentOf } from '~/core/entries/content.ts';
import { isUntouched } from '~/core/entries/initial-value.ts';
import { normaliseValues } from '~/core/entries/normalise-values.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Draft } from './drafts.ts';
import type { StoredEntry } from './own-entries.ts';
import { rowFields } from './start-draft.ts';

/** One row of a draft and what is stored under its id. */
export interface RowToSubmit {
	definition: Definition;
	draft: Draft;
	row: string;
	id: string;
	existing: StoredEntry | null;
	device: string | null;
	submission: string;
	now: Date;
	force: boolean;
}

/**
 * `written`: to be stored. `kept`: it says just this already. `changed`: it was changed since the
 * draft began. `none`: the row makes no entry.
 */
export type RowResult =
	{ kind: 'written' | 'kept' | 'changed'; entry: StoredEntry } | { kind: 'none' };

/** What submitting one row comes to. Writes nothing. */
export function submitRow(input: RowToSubmit): RowResult {
	const { definition, draft, existing, id } = input;
	const values = valuesOf(input);
	if (!existing)
		return values ? { kind: 'written', entry: create(input, values) } : { kind: 'none' };
	const base = draft.base[id];
	const isNew = base === undefined;
	if (isNew && !values) return { kind: 'none' };
	if (says(existing, values, definition)) return { kind: 'kept', entry: existing };
	if (existing.hash !== base && !input.force) return { kind: 'changed', entry: existing };
	return {
		kind: 'written',
		entry: values ? revise(input, existing, values) : remove(input, existing),
	};
}

/** All answers of the row, the form's shared ones included; `null`: the row was left blank. */
function valuesOf({ definition, draft, row }: RowToSubmit): Values | null {
	const own = draft.rows[row] ?? {};
	if (isUntouched(own, rowFields(definition))) return null;
	const { matrix } = definition;
	const all = matrix ? { ...draft.shared, ...own, [matrix.field]: row } : own;
	return normaliseValues(all, definition);
}

function says(existing: StoredEntry, values: Values | null, definition: Definition): boolean {
	if (!values || existing.deleted) return existing.deleted && !values;
	const today = upgradeEntry(existing, definition);
	return contentOf(today) === contentOf({ values, deleted: false });
}

function create(input: RowToSubmit, values: Values): StoredEntry {
	const { definition, draft, id, now, device, submission } = input;
	// It was there when the edit began and was erased since: what it was is replaced all the same.
	const base = draft.base[id];
	const history = base === undefined ? [] : [base];
	const entry = createEntry(definition, { id, values, now, device, submission, history });
	return { ...entry, exportedHash: null, restorable: null };
}

function revise(input: RowToSubmit, existing: StoredEntry, values: Values): StoredEntry {
	const entry = reviseEntry([existing], input.definition, values, input.now);
	return { ...entry, exportedHash: existing.exportedHash, restorable: null };
}

function remove(input: RowToSubmit, existing: StoredEntry): StoredEntry {
	const entry = deleteEntry(existing, input.definition, input.now);
	return { ...entry, exportedHash: existing.exportedHash, restorable: existing.values };
}

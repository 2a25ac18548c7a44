import type { Definition } from '../definition/definition.ts';
import { contentOf } from '../entries/content.ts';
import { normaliseValues } from '../entries/normalise-values.ts';
import { createEntry, reviseEntry } from '../entries/revisions.ts';
import { keptBeside } from '../entries/kept-beside.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import type { Values } from '../fields/value.ts';
import type { Draft } from './draft.ts';
import { isFilled, valuesOfRow } from './draft-rows.ts';
import { withNumber } from './give-number.ts';
import { removeStored } from './remove.ts';

/** One row of a draft and what is kept under its id. */
export interface RowToSubmit {
	definition: Definition;
	draft: Draft;
	row: string;
	id: string;
	existing: StoredEntry | null;
	device: string | null;
	submission: string;
	/** The number of a record that has none yet; `null`: none is to be given. */
	number: string | null;
	now: Date;
	force: boolean;
}

/**
 * `written`: to be stored. `kept`: it says just this already. `changed`: it was changed since the
 * draft began. `none`: the row makes no entry.
 */
export type RowResult =
	| { kind: 'written' | 'kept' | 'changed'; entry: StoredEntry }
	| { kind: 'none' };

/** What submitting one row comes to. */
export function submitRow(input: RowToSubmit): RowResult {
	const { definition, draft, row, existing, id, now } = input;
	// `null`: the row was left blank.
	const values = isFilled(draft, row, definition)
		? normaliseValues(
				withNumber(valuesOfRow(draft, row, definition), definition, existing, input.number),
				definition,
			)
		: null;
	if (!existing)
		return values ? { kind: 'written', entry: create(input, values) } : { kind: 'none' };
	const base = draft.base[id];
	const isNew = base === undefined;
	if (isNew && !values) return { kind: 'none' };
	if (says(existing, values, definition)) return { kind: 'kept', entry: existing };
	if (existing.hash !== base && !input.force) return { kind: 'changed', entry: existing };
	return {
		kind: 'written',
		entry: values ? revise(input, existing, values) : removeStored(existing, definition, now),
	};
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
	return { ...entry, ...keptBeside(existing), restorable: null };
}

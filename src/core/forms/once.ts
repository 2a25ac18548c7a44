import type { Definition } from '../definition/definition.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import type { Values } from '../fields/value.ts';
import { type Draft, isEdit } from './draft.ts';
import { onlyRow } from './rows.ts';

/**
 * What this device has saved already for the same period and the like (`once`): the records of one
 * filling-in, the newest. Empty: nothing, or the form may be filled in as often as one likes.
 */
export function savedBefore(
	draft: Draft,
	entries: readonly StoredEntry[],
	definition: Definition,
): StoredEntry[] {
	const { once, matrix } = definition;
	if (once.length === 0 || isEdit(draft)) return [];
	const asked = matrix ? draft.shared : (draft.rows[onlyRow] ?? {});
	const alike = entries.filter(
		(entry) => !entry.deleted && same(upgradeEntry(entry, definition).values, asked, once),
	);
	const [first] = alike;
	return alike.filter(
		(entry) =>
			entry === first ||
			((first?.submission ?? null) !== null && entry.submission === first?.submission),
	);
}

function same(one: Values, other: Values, fields: readonly string[]): boolean {
	return fields.every(
		(id) => JSON.stringify(one[id] ?? null) === JSON.stringify(other[id] ?? null),
	);
}

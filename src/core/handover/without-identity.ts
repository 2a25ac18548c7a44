import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { hashEntry } from '../entries/hash.ts';
import { untraced } from '../entries/untraced.ts';
import { mayLeave } from './may-leave.ts';

/**
 * An entry of an anonymous tracker as it may leave the device: of nobody, at no time, with no answer
 * that has to stay and no column the tracker does not know. Where an answer is left out, the hash is
 * that of the rest, so that the row does not read as one changed in a spreadsheet.
 */
export function withoutIdentity(entry: Entry, definition: Definition): Entry {
	const staying = new Set(
		definition.fields
			.filter((field) => !mayLeave(field, definition))
			.flatMap(({ id, formerly }) => [id, ...formerly]),
	);
	const answers = Object.entries(entry.values);
	const kept = answers.filter(([id]) => !staying.has(id));
	const { extra: _, ...own } = entry;
	const left: Entry = { ...own, ...untraced };
	if (kept.length === answers.length) return left;
	const values = Object.fromEntries(kept);
	return { ...left, values, hash: hashEntry({ ...left, values }, definition) };
}

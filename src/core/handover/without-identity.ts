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
	const staying = definition.fields
		.filter((field) => !mayLeave(field, definition))
		.flatMap(({ id, formerly }) => [id, ...formerly]);
	const left: Entry = { ...entry, ...untraced };
	// Most rows have none, and copying all but it takes several times as long.
	if (left.extra) delete left.extra;
	if (!staying.some((name) => Object.hasOwn(entry.values, name))) return left;
	const answers = Object.entries(entry.values);
	const values = Object.fromEntries(answers.filter(([name]) => !staying.includes(name)));
	return { ...left, values, hash: hashEntry({ ...left, values }, definition) };
}

import { dayOf } from '../clocks/local-iso.ts';
import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { hashEntry } from '../entries/hash.ts';
import { mayLeave } from './may-leave.ts';

/** What ties an entry to a device or to other entries, as it leaves an anonymous tracker. */
export const nobody = { device: null, submission: null } as const satisfies Partial<Entry>;

/**
 * An entry of an anonymous tracker as it may leave the device: of nobody, the day only, no answer
 * that has to stay. Where one is left out, the hash is that of the rest, so that the row does not
 * read as one changed in a spreadsheet.
 */
export function withoutIdentity(entry: Entry, definition: Definition): Entry {
	const staying = new Set(
		definition.fields
			.filter((field) => !mayLeave(field, definition))
			.flatMap(({ id, formerly }) => [id, ...formerly]),
	);
	const answers = Object.entries(entry.values);
	const kept = answers.filter(([id]) => !staying.has(id));
	const left: Entry = {
		...entry,
		...nobody,
		createdAt: dayOf(entry.createdAt),
		updatedAt: dayOf(entry.updatedAt),
	};
	if (kept.length === answers.length) return left;
	const values = Object.fromEntries(kept);
	return { ...left, values, hash: hashEntry({ ...left, values }, definition) };
}

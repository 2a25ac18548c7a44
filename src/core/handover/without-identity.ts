import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { hashEntry } from '../entries/hash.ts';

/**
 * An entry of an anonymous tracker as it may leave the device: no device, no submission, the day
 * only, no personal fields. Where an answer is left out, the hash is that of the rest, so that the
 * row does not read as one changed in a spreadsheet.
 */
export function withoutIdentity(entry: Entry, definition: Definition): Entry {
	const personal = new Set(
		definition.fields
			.filter((field) => field.personal)
			.flatMap(({ id, formerly }) => [id, ...formerly]),
	);
	const kept = Object.entries(entry.values).filter(([id]) => !personal.has(id));
	const left: Entry = {
		...entry,
		createdAt: dayOf(entry.createdAt),
		updatedAt: dayOf(entry.updatedAt),
		device: null,
		submission: null,
	};
	if (kept.length === Object.keys(entry.values).length) return left;
	const values = Object.fromEntries(kept);
	return { ...left, values, hash: hashEntry({ ...left, values }, definition) };
}

function dayOf(moment: string): string {
	return moment.slice(0, 10);
}

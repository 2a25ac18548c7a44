import type { Definition } from '../definition/definition.ts';
import { registerOf } from '../entries/own-register.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { type Resolution, resolveHeads } from './resolve-heads.ts';

/** A conflict in mine as the keeper chose: the record in one version, which replaces all of them. */
export function resolveOwn(
	entry: StoredEntry,
	definition: Definition,
	resolution: Resolution,
	now: Date,
): StoredEntry {
	const { heads } = registerOf(entry);
	const { exportedHash, restorable, older } = entry;
	const revision = resolveHeads(heads, definition, resolution, now);
	const living = heads.find(({ deleted }) => !deleted)?.values ?? null;
	return {
		...revision,
		exportedHash,
		restorable: revision.deleted ? (living ?? restorable) : null,
		...(older && { older }),
	};
}

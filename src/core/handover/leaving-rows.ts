import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { shuffle, type Random } from './shuffle.ts';
import { withoutIdentity } from './without-identity.ts';

/**
 * Entries as they may leave the device: those of an anonymous tracker without anything that tells
 * who wrote them, where, when or after whom; all others as they are.
 */
export function leavingRows(entries: Entry[], definition: Definition, random?: Random): Entry[] {
	if (!definition.anonymous) return entries;
	return shuffle(entries, random).map((entry) => withoutIdentity(entry, definition));
}

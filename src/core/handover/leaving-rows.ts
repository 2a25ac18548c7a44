import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { shuffle, type Random } from './shuffle.ts';
import { withoutIdentity } from './without-identity.ts';
import { withoutStaying } from './without-staying.ts';

/** Entries in the order they leave the device: of an anonymous tracker in one that tells nothing. */
export function leavingOrder(entries: Entry[], definition: Definition, random?: Random): Entry[] {
	return definition.anonymous ? shuffle(entries, random) : entries;
}

/**
 * An entry as it may leave the device: one of an anonymous tracker without anything that tells who
 * wrote it, where, when or after whom; of any, without what stays and with what leaves masked.
 */
export function asItLeaves(entry: Entry, definition: Definition): Entry {
	const left = withoutStaying(entry, definition);
	return definition.anonymous ? withoutIdentity(left, definition) : left;
}

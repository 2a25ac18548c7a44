import type { Entry } from '../../entries/entry.ts';
import type { Register } from '../../entries/merge.ts';
import type { Value } from '../../fields/value.ts';

/** What is known of an id, by its key; its hashes were checked when it was read. */
export type FindKnown = (key: string) => Register | null;

/**
 * The newest revision known that says and replaces just what a row of its name says, so that the
 * row need not be hashed to prove it; `null`: none. It is the same object where the row also tells the
 * same about how it came.
 */
export function knownRevision(told: Entry, register: Register | null): Entry | null {
	const known = register?.heads.find(({ hash }) => hash === told.hash);
	if (!known || !isSameRevision(known, told)) return null;
	return isSameCopy(known, told) ? known : told;
}

function isSameRevision(a: Entry, b: Entry): boolean {
	if (a.version !== b.version || a.deleted !== b.deleted) return false;
	if (!isSameList(a.history, b.history)) return false;
	const names = Object.keys(a.values);
	return (
		names.length === Object.keys(b.values).length &&
		names.every((name) => Object.hasOwn(b.values, name) && isSame(a.values[name], b.values[name]))
	);
}

function isSameCopy(a: Entry, b: Entry): boolean {
	return (
		a.createdAt === b.createdAt &&
		a.updatedAt === b.updatedAt &&
		a.device === b.device &&
		a.submission === b.submission &&
		!a.extra &&
		!b.extra
	);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((one, index) => one === b[index]);
}

function isSame(a: Value | null | undefined, b: Value | null | undefined): boolean {
	if (a === b) return true;
	return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

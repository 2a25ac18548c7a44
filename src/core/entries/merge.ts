import { contentOf } from './content.ts';
import { joinCopies } from './copies.ts';
import type { Entry } from './entry.ts';
import { sameExtra } from './extra.ts';

/**
 * What is collected of one id: a multi-value register. An entry is a head while no revision ever
 * seen replaces it, so files may come in any order, any number of times. Entries carry their own
 * hash (checked when a file is read); since the history is part of it, no two can replace each other.
 */
export interface Register {
	/** The newest revisions, sorted by hash. More than one: they were written apart. */
	heads: Entry[];
	/** Hashes of all revisions known to be replaced, sorted: what comes late stays replaced. */
	superseded: string[];
}

/** Where an entry's register is kept: `tracker/id`. */
export function registerKey({ tracker, id }: Pick<Entry, 'tracker' | 'id'>): string {
	return `${tracker}/${id}`;
}

/** What a revision is to a register. */
export type MergeBucket = 'new' | 'identical' | 'updated' | 'older' | 'conflicting';

/** The register with one more revision, and what that revision was to it. `null`: nothing yet. */
export function addRevision(
	register: Register | null,
	entry: Entry,
): { register: Register; bucket: MergeBucket } {
	// Most rows are the first or, given again, the very revision that is there.
	if (!register && entry.history.length === 0) {
		return { register: { heads: [entry], superseded: [] }, bucket: 'new' };
	}
	if (register?.heads.includes(entry)) return { register, bucket: 'identical' };
	const before = register ?? { heads: [], superseded: [] };
	const after = mergeRegisters(before, { heads: [entry], superseded: entry.history });
	return { register: after, bucket: bucketOf(before, entry, after) };
}

/** The register that knows all that both know. Commutative, associative, idempotent. */
export function mergeRegisters(a: Register, b: Register): Register {
	if (a === b) return a;
	const replaced = new Set([...a.superseded, ...b.superseded]);
	const heads = new Map<string, Entry>();
	for (const entry of [...a.heads, ...b.heads]) {
		for (const hash of entry.history) replaced.add(hash);
		const copy = heads.get(entry.hash);
		heads.set(entry.hash, copy ? joinCopies(copy, entry) : entry);
	}
	return {
		heads: [...heads.values()]
			.filter(({ hash }) => !replaced.has(hash))
			.sort((x, y) => (x.hash < y.hash ? -1 : 1)),
		superseded: [...replaced].sort(),
	};
}

/** Whether the newest revisions say different things, so that a person has to decide. */
export function isConflict({ heads }: Register): boolean {
	return heads.length > 1 && new Set(heads.map(contentOf)).size > 1;
}

/** The head to show: not deleted before deleted, then updated last, then by hash. */
export function show({ heads }: Register): Entry {
	const [first, ...others] = heads;
	if (!first)
		throw new Error('A register without heads: an entry was not stored. Import it again.');
	return others.reduce((best, head) => (isBetter(head, best) ? head : best), first);
}

function bucketOf(before: Register, entry: Entry, after: Register): MergeBucket {
	const known = before.heads.find(({ hash }) => hash === entry.hash);
	if (known) {
		const joined = after.heads.find(({ hash }) => hash === entry.hash);
		return sameExtra(known.extra, joined?.extra) ? 'identical' : 'updated';
	}
	if (before.superseded.includes(entry.hash)) return 'older';
	if (before.heads.length === 0) return 'new';
	const replaces = new Set(entry.history);
	return before.heads.every(({ hash }) => replaces.has(hash)) ? 'updated' : 'conflicting';
}

function isBetter(a: Entry, b: Entry): boolean {
	if (a.deleted !== b.deleted) return !a.deleted;
	const apart = Date.parse(a.updatedAt) - Date.parse(b.updatedAt);
	// NaN where a moment cannot be read: as little use as none.
	return apart > 0 || (!(apart < 0) && a.hash > b.hash);
}

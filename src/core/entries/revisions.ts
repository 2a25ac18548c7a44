import type { Definition } from '../definition/definition.ts';
import type { Values } from '../fields/value.ts';
import type { Entry } from './entry.ts';
import { joinExtra } from './extra.ts';
import { hashEntry } from './hash.ts';
import { newId } from './ids.ts';
import { earliest, writtenAt } from './moment.ts';
import { normaliseValues } from './normalise-values.ts';

/** What a new entry is made of. */
export interface NewEntry {
	/** Made at the first keystroke; left out, a new one. */
	id?: string;
	values: Values;
	now: Date;
	/** `d-…`; not kept on anonymous trackers. */
	device: string | null;
	/** `s-…` of the filled-in form. */
	submission: string | null;
	/** Revisions it replaces although they are no longer here. */
	history?: string[];
}

/** The first revision of a record. */
export function createEntry(definition: Definition, input: NewEntry): Entry {
	const moment = writtenAt(definition, input.now);
	return withHash(definition, {
		tracker: definition.id,
		id: input.id ?? newId('r'),
		version: definition.version,
		history: sorted(input.history ?? []),
		createdAt: moment,
		updatedAt: moment,
		deleted: false,
		device: definition.anonymous ? null : input.device,
		submission: input.submission,
		values: normaliseValues(input.values, definition),
	});
}

/**
 * A revision that replaces all of `base`: one for an edit, several to resolve a conflict. It keeps
 * the earliest creation, the device and submission of the first base that has one, and the extra
 * columns of all.
 */
export function reviseEntry(
	base: Entry[],
	definition: Definition,
	values: Values,
	now: Date,
): Entry {
	const revision = replacing(base, definition, now);
	const extra = base.map((entry) => entry.extra).reduce(joinExtra);
	return withHash(definition, {
		...revision,
		values: normaliseValues(values, definition),
		...(extra && { extra }),
	});
}

/** The revision that deletes: no answers, no extra columns, so nothing of the text stays behind. */
export function deleteEntry(base: Entry, definition: Definition, now: Date): Entry {
	return withHash(definition, { ...replacing([base], definition, now), deleted: true });
}

function replacing(base: Entry[], definition: Definition, now: Date): Omit<Entry, 'hash'> {
	const [first] = base;
	if (!first)
		throw new Error('A revision replaces at least one entry. For a new one, createEntry.');
	return {
		tracker: first.tracker,
		id: first.id,
		version: definition.version,
		history: sorted(base.flatMap(({ hash, history }) => [...history, hash])),
		createdAt: definition.anonymous ? '' : base.map(({ createdAt }) => createdAt).reduce(earliest),
		updatedAt: writtenAt(definition, now),
		deleted: false,
		device: base.find(({ device }) => device !== null)?.device ?? null,
		submission: base.find(({ submission }) => submission !== null)?.submission ?? null,
		values: {},
	};
}

function withHash(definition: Definition, entry: Omit<Entry, 'hash'>): Entry {
	return { ...entry, hash: hashEntry(entry, definition) };
}

function sorted(hashes: string[]): string[] {
	return [...new Set(hashes)].sort();
}

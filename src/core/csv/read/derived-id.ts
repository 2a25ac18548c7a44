import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { hashEntry } from '../../entries/hash.ts';
import { idOf } from '../../entries/id-of.ts';

/** What a typed row says. */
export type TypedContent = Pick<Entry, 'values' | 'deleted' | 'extra'>;

/** Gives each typed row of one file its id. */
export type DeriveId = (content: TypedContent, definition: Definition) => string;

/**
 * Ids for rows typed by hand or from paper: from the tracker, what the row says and how many equal
 * rows came before it in the file. The same file read twice therefore adds nothing, and two people
 * of one opinion in one file stay two. The definition's version does not count.
 */
export function createIdDeriver(): DeriveId {
	const seen = new Map<string, number>();
	return ({ values, deleted, extra }, definition) => {
		const answers = { tracker: definition.id, id: '', version: 0, history: [], values, deleted };
		const columns = Object.entries(extra ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
		const content = JSON.stringify([hashEntry(answers, definition), definition.id, columns]);
		const occurrence = (seen.get(content) ?? 0) + 1;
		seen.set(content, occurrence);
		return idOf('r', sha256(utf8ToBytes(JSON.stringify([content, occurrence]).toWellFormed())));
	};
}

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { idOf } from '../entries/id-of.ts';

/**
 * The id of a record that came from another program: of its tracker, the name it has there and, where
 * one submission holds several records, which of them. The same export read twice adds nothing.
 * Stored with records: it must not change.
 */
export function collectedId(tracker: string, name: string, part: string | null): string {
	const bare = name.trim().replace(/^uuid:/i, '');
	return idOf('r', sha256(utf8ToBytes(JSON.stringify(['collected', tracker, bare, part]))));
}

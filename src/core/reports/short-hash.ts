import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from '../text/canonical-json.ts';

/** `h` and the first 16 hex digits of SHA-256 over data, whatever the order of its keys. */
export function shortHash(data: unknown): string {
	const bytes = new TextEncoder().encode(canonicalJson(data));
	return `h${bytesToHex(sha256(bytes).subarray(0, 8))}`;
}

import { x25519 } from '@noble/curves/ed25519.js';
import { bech32 } from '@scure/base';

/** 32 bytes as age writes a private key: `AGE-SECRET-KEY-1…`. */
export function encodeIdentity(scalar: Uint8Array): string {
	return bech32.encodeFromBytes(identityPrefix, scalar).toUpperCase();
}

/** The public half of a private key: `age1…`. Throws where the key is none (`readKey` tells). */
export function recipientOf(identity: string): string {
	const scalar = scalarOf(identity);
	if (!scalar) throw new Error('This is no private key of age: AGE-SECRET-KEY-1 and 58 characters');
	return bech32.encodeFromBytes(recipientPrefix, x25519.scalarMultBase(scalar));
}

/** The 32 bytes of a private key; `null`: it is none, or mistyped (its last six characters check it). */
export function scalarOf(identity: string): Uint8Array | null {
	return bytesOf(identity, identityPrefix);
}

/** The 32 bytes of a public key; `null`: it is none, or mistyped. */
export function pointOf(recipient: string): Uint8Array | null {
	return bytesOf(recipient, recipientPrefix);
}

const identityPrefix = 'age-secret-key-';
const recipientPrefix = 'age';

function bytesOf(key: string, prefix: string): Uint8Array | null {
	const decoded = bech32.decodeUnsafe(key.trim().toLowerCase());
	if (decoded?.prefix !== prefix) return null;
	const bytes = bech32.fromWordsUnsafe(decoded.words);
	return bytes instanceof Uint8Array && bytes.length === 32 ? bytes : null;
}

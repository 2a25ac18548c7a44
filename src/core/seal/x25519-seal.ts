import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, randomBytes } from '@noble/hashes/utils.js';
import { base64nopad } from '@scure/base';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

// As the library's own, which ask the browser's `crypto.subtle` first: on plain http there is none, and
// they fail with it. These never ask. The format is age's: https://age-encryption.org/v1, X25519.

/** A recipient to seal to, in plain JavaScript: works wherever the page was opened from. */
export function x25519Recipient(point: Uint8Array): Recipient {
	return {
		wrapFileKey: (fileKey) => {
			const ephemeral = randomBytes(32);
			const share = x25519.scalarMultBase(ephemeral);
			const key = wrapKey(x25519.scalarMult(ephemeral, point), share, point);
			const body = chacha20poly1305(key, nonce).encrypt(fileKey);
			return [new Stanza([kind, base64nopad.encode(share)], body)];
		},
	};
}

/** An identity to open with; gives `null` where a message is sealed to others. */
export function x25519Identity(scalar: Uint8Array): Identity {
	const point = x25519.scalarMultBase(scalar);
	return {
		unwrapFileKey: (stanzas) => {
			for (const { args, body } of stanzas) {
				const [type, letters] = args;
				if (type !== kind || letters === undefined || body.length !== 32) continue;
				const fileKey = unwrap(base64nopad.decode(letters), body, scalar, point);
				if (fileKey) return fileKey;
			}
			return null;
		},
	};
}

const kind = 'X25519';
const nonce = new Uint8Array(12);

function unwrap(share: Uint8Array, body: Uint8Array, scalar: Uint8Array, point: Uint8Array) {
	try {
		const key = wrapKey(x25519.scalarMult(scalar, share), share, point);
		return chacha20poly1305(key, nonce).decrypt(body);
	} catch {
		// Sealed to somebody else, or changed on the way: no way to tell which.
		return null;
	}
}

function wrapKey(secret: Uint8Array, share: Uint8Array, point: Uint8Array): Uint8Array {
	const label = new TextEncoder().encode('age-encryption.org/v1/X25519');
	return hkdf(sha256, secret, concatBytes(share, point), label, 32);
}

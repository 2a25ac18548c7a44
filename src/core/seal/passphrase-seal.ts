import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { concatBytes, randomBytes } from '@noble/hashes/utils.js';
import { base64nopad } from '@scure/base';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

// As the library's own, which hold the page still while they reckon: these work in steps.
// The format is age's: https://age-encryption.org/v1, scrypt.

/** Seals to a passphrase. It must be the only recipient. N = 2^16, r = 8: 64 MB, some 300 ms a guess. */
export function passphraseRecipient(passphrase: string): Recipient {
	return {
		wrapFileKey: async (fileKey) => {
			const salt = randomBytes(16);
			const key = await keyOf(passphrase, salt, workFactor);
			const body = chacha20poly1305(key, nonce).encrypt(fileKey);
			return [new Stanza([kind, base64nopad.encode(salt), String(workFactor)], body)];
		},
	};
}

/** Opens what was sealed to a passphrase; `null` where it is another one, or no passphrase was used. */
export function passphraseIdentity(passphrase: string): Identity {
	return {
		unwrapFileKey: async (stanzas) => {
			const [{ args: [type, salt, factor], body } = { args: [] as string[], body: nonce }] =
				stanzas;
			const cost = Number(factor);
			if (type !== kind || !salt || !(cost >= 1 && cost <= mostWork)) return null;
			const key = await keyOf(passphrase, base64nopad.decode(salt), cost);
			try {
				return chacha20poly1305(key, nonce).decrypt(body);
			} catch {
				return null;
			}
		},
	};
}

const kind = 'scrypt';
const nonce = new Uint8Array(12);
const workFactor = 16;
/** What age's own program takes at most is 22; a file that asks for more would fill a device's memory. */
const mostWork = 20;

function keyOf(passphrase: string, salt: Uint8Array, cost: number): Promise<Uint8Array> {
	const label = new TextEncoder().encode('age-encryption.org/v1/scrypt');
	const options = { N: 2 ** cost, r: 8, p: 1, dkLen: 32, asyncTick: 10, maxmem: 2 ** 31 };
	return scryptAsync(passphrase, concatBytes(label, salt), options);
}

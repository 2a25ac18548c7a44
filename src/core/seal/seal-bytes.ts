import { Encrypter } from 'age-encryption';
import { pointOf } from './key-text.ts';
import { passphraseRecipient } from './passphrase-seal.ts';
import { x25519Recipient } from './x25519-seal.ts';

/** Bytes sealed to public keys, without the browser's `crypto.subtle`. What `sealText` loads. */
export function sealBytes(plain: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
	if (recipients.length === 0) throw new Error('Sealing needs a public key to seal to');
	const encrypter = new Encrypter();
	for (const recipient of recipients) {
		const point = pointOf(recipient);
		if (!point) throw new Error(`Not a public key of age: ${recipient}`);
		encrypter.addRecipient(x25519Recipient(point));
	}
	return encrypter.encrypt(plain);
}

/** Bytes sealed with a passphrase. What `sealWithPassphrase` loads. */
export function sealBytesWithPassphrase(
	plain: Uint8Array,
	passphrase: string,
): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.addRecipient(passphraseRecipient(passphrase));
	return encrypter.encrypt(plain);
}

import { padText } from './padding.ts';

/**
 * A text sealed to whoever holds the private half of one of these public keys (`age1…`), as age's own
 * program writes it, padded (`padText`). Each is enough to open it, and it does not say whose they are.
 * Throws where a key is none or there is none: `organization.yml` was checked for that.
 */
export async function sealText(plain: string, recipients: readonly string[]): Promise<Uint8Array> {
	const { sealBytes } = await import('./seal-bytes.ts');
	return sealBytes(padText(plain), recipients);
}

/** A text sealed with a passphrase, as `age --passphrase` does. For the backup of a key. */
export async function sealWithPassphrase(plain: string, passphrase: string): Promise<Uint8Array> {
	const { sealBytesWithPassphrase } = await import('./seal-bytes.ts');
	return sealBytesWithPassphrase(padText(plain), passphrase);
}

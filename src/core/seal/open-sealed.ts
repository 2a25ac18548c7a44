import { unpadText } from './padding.ts';

/** What came of opening: the text as it was sealed, or why not. */
export type Opened =
	| { ok: true; text: string }
	/** `other_key`: sealed to somebody else, or the place where it says to whom was changed. */
	| { ok: false; why: 'not_sealed' | 'other_key' | 'damaged' };

/**
 * The text of sealed bytes, opened by whichever of these private keys fits; what is no private key is
 * passed over. Never throws. Bytes as `sealText` gives them; of a text, those `unarmor` finds in it.
 */
export async function openSealed(
	bytes: Uint8Array,
	identities: readonly string[],
): Promise<Opened> {
	if (!isSealed(bytes)) return { ok: false, why: 'not_sealed' };
	const { openBytes } = await import('./open-bytes.ts');
	return textIn(await openBytes(bytes, identities));
}

/** The text of what `sealWithPassphrase` sealed; `other_key`: it is another passphrase. */
export async function openWithPassphrase(bytes: Uint8Array, passphrase: string): Promise<Opened> {
	if (!isSealed(bytes)) return { ok: false, why: 'not_sealed' };
	const { openBytesWithPassphrase } = await import('./open-bytes.ts');
	return textIn(await openBytesWithPassphrase(bytes, passphrase));
}

/** Whether bytes begin as everything age sealed does. */
export function isSealed(bytes: Uint8Array): boolean {
	return intro.every((byte, at) => bytes[at] === byte);
}

const intro = new TextEncoder().encode('age-encryption.org/v1\n');

function textIn(opened: Uint8Array | 'other_key' | 'damaged'): Opened {
	if (typeof opened === 'string') return { ok: false, why: opened };
	const text = unpadText(opened);
	return text === null ? { ok: false, why: 'damaged' } : { ok: true, text };
}

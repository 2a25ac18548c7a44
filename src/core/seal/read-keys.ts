import { unarmor } from './armor.ts';
import { readBackup } from './backup.ts';
import { cleanPassphrase } from './clean-passphrase.ts';
import { fileText } from './file-text.ts';
import { isSealed, openWithPassphrase } from './open-sealed.ts';

/** The private keys in what was given, or why there are none. */
export type KeysRead = { keys: string[] } | { why: 'no_key' | 'wrong_passphrase' | 'damaged' };

/**
 * The private keys of a backup that is sealed with a passphrase, of a plain text or typed from paper. They are
 * to be held in memory only, and written nowhere.
 */
export async function readKeys(data: Uint8Array | string, passphrase: string): Promise<KeysRead> {
	const text = typeof data === 'string' ? data : fileText(data);
	const plain = keysIn(text);
	if (plain.length > 0) return { keys: plain };
	const [sealed] = typeof data !== 'string' && isSealed(data) ? [data] : unarmor(text);
	if (!sealed) {
		// As somebody types it from paper, in groups.
		const typed = await readBackup(text, passphrase);
		return 'pair' in typed ? { keys: [typed.pair.identity] } : typed;
	}
	const opened = await openWithPassphrase(sealed, cleanPassphrase(passphrase));
	if (!opened.ok) return { why: opened.why === 'other_key' ? 'wrong_passphrase' : 'damaged' };
	const keys = keysIn(opened.text);
	return keys.length > 0 ? { keys } : { why: 'no_key' };
}

function keysIn(text: string): string[] {
	const found = text.toUpperCase().match(/AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/g) ?? [];
	return [...new Set(found)];
}

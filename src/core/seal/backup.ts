import { withoutInvisible } from '../text/fold.ts';
import { armor, unarmor } from './armor.ts';
import { cleanPassphrase } from './clean-passphrase.ts';
import { type KeyPair, readKey } from './make-key.ts';
import { isSealed, openWithPassphrase } from './open-sealed.ts';
import { sealWithPassphrase } from './seal-text.ts';

/**
 * A private key as a file to keep: what `age-keygen` writes, sealed with a passphrase and armored. Opened
 * with age's own program, it is a file of keys for it. `day`: as 2026-11-27.
 */
export async function writeBackup(
	{ identity, recipient }: KeyPair,
	day: string,
	passphrase: string,
): Promise<string> {
	const text = `# created: ${day}\n# public key: ${recipient}\n${identity}`;
	return armor(await sealWithPassphrase(text, cleanPassphrase(passphrase)));
}

/** The pair of keys of a backup, or of a key typed from paper; or why there is none. Never throws. */
export async function readBackup(
	given: string,
	passphrase: string,
): Promise<{ pair: KeyPair } | { why: 'no_key' | 'wrong_passphrase' | 'damaged' }> {
	const typed = await pairIn(given);
	if (typed) return { pair: typed };
	const [sealed] = unarmor(given);
	if (!sealed || !isSealed(sealed)) return { why: 'no_key' };
	const opened = await openWithPassphrase(sealed, cleanPassphrase(passphrase));
	if (!opened.ok) return { why: opened.why === 'other_key' ? 'wrong_passphrase' : 'damaged' };
	const pair = await pairIn(opened.text);
	return pair ? { pair } : { why: 'no_key' };
}

async function pairIn(text: string): Promise<KeyPair | null> {
	const plain = withoutInvisible(text)
		.normalize('NFKC')
		.replace(/[\s·\p{Pd}−]+/gu, '');
	const [found] = /AGESECRETKEY1[a-z0-9]{58}/i.exec(plain) ?? [];
	return found === undefined ? null : readKey(found.replace(/^AGESECRETKEY1/i, 'AGE-SECRET-KEY-1'));
}

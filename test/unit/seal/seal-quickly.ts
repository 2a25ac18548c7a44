import { Encrypter } from 'age-encryption';
import { armor } from '~/core/seal/armor.ts';

/** Sealed as `sealWithPassphrase` does it, but that each passphrase is tried in a moment and not in half a second. */
export function sealQuickly(text: string, passphrase: string): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(passphrase);
	encrypter.setScryptWorkFactor(4);
	return encrypter.encrypt(text);
}

/** A key as `writeBackup` keeps it, opened in a moment. */
export async function backupQuickly(identity: string, passphrase: string): Promise<string> {
	return armor(await sealQuickly(identity, passphrase));
}

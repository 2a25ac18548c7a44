import { Decrypter, type Identity } from 'age-encryption';
import { scalarOf } from './key-text.ts';
import { passphraseIdentity } from './passphrase-seal.ts';
import { x25519Identity } from './x25519-seal.ts';

/** What a private key opened, or why none did. Never throws. What `openSealed` loads. */
export function openBytes(
	bytes: Uint8Array,
	identities: readonly string[],
): Promise<Uint8Array | 'other_key' | 'damaged'> {
	const scalars = identities.flatMap((identity) => scalarOf(identity) ?? []);
	return open(bytes, scalars.map(x25519Identity));
}

/** What a passphrase opened, or why not. What `openWithPassphrase` loads. */
export function openBytesWithPassphrase(bytes: Uint8Array, passphrase: string) {
	return open(bytes, [passphraseIdentity(passphrase)]);
}

async function open(bytes: Uint8Array, identities: readonly Identity[]) {
	// Whether a key fits is known before the rest is held against it: then whatever fails was changed.
	let fits = true;
	const decrypter = new Decrypter();
	decrypter.addIdentity({
		unwrapFileKey: async (stanzas) => {
			for (const identity of identities) {
				const fileKey = await identity.unwrapFileKey(stanzas);
				if (fileKey) return fileKey;
			}
			fits = false;
			return null;
		},
	});
	try {
		return await decrypter.decrypt(bytes);
	} catch {
		return fits ? 'damaged' : 'other_key';
	}
}

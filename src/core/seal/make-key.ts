/** A private key and its public half. */
export interface KeyPair {
	/** `AGE-SECRET-KEY-1…`: whoever has it reads everything sealed to it. */
	identity: string;
	/** `age1…`: for `organization.yml`; may be known to everyone. */
	recipient: string;
}

/** A new pair of keys nobody else has, as `age-keygen` makes them. */
export async function makeKey(): Promise<KeyPair> {
	const { encodeIdentity, recipientOf } = await import('./key-text.ts');
	const identity = encodeIdentity(crypto.getRandomValues(new Uint8Array(32)));
	return { identity, recipient: recipientOf(identity) };
}

/** The pair of a private key as somebody typed or pasted it; `null`: it is none, or mistyped. */
export async function readKey(typed: string): Promise<KeyPair | null> {
	const { encodeIdentity, recipientOf, scalarOf } = await import('./key-text.ts');
	const scalar = scalarOf(typed.normalize('NFKC').replace(/\s/g, ''));
	if (!scalar) return null;
	const identity = encodeIdentity(scalar);
	return { identity, recipient: recipientOf(identity) };
}

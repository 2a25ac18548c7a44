/** What a receipt stands for. None of it can be reckoned back to the receipt but by trying them all. */
export interface ReceiptKeys {
	/** Under which replies lie on the board: 16 hex digits. Tells nothing of the two keys. */
	lookup: string;
	/** Opens replies: `AGE-SECRET-KEY-1…`. Never stored, never sent. */
	identity: string;
	/** What replies are sealed to: `age1…`. Goes along in the sealed message. */
	recipient: string;
}

/**
 * The keys of a receipt as `readReceipt` gives it, the same on every device: scrypt (N = 2^15, r = 8,
 * p = 1) makes 64 bytes of it, 32 for an X25519 identity of age, 32 whose SHA-256 begins the name it is
 * looked up under. Slow on purpose (some 150 ms), in steps that leave the page alive.
 */
export async function deriveReceipt(receipt: string): Promise<ReceiptKeys> {
	const { receiptBytes } = await import('./receipt-bytes.ts');
	const { encodeIdentity, recipientOf } = await import('./key-text.ts');
	const { scalar, lookup } = await receiptBytes(receipt);
	const identity = encodeIdentity(scalar);
	return { lookup, identity, recipient: recipientOf(identity) };
}

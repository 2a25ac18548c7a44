import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What scrypt makes of a receipt: 32 bytes of a key, and the name replies are looked up under. */
export async function receiptBytes(
	receipt: string,
): Promise<{ scalar: Uint8Array; lookup: string }> {
	const bytes = await scryptAsync(receipt, salt, {
		N: 2 ** 15,
		r: 8,
		p: 1,
		dkLen: 64,
		asyncTick: 10,
	});
	return {
		scalar: bytes.subarray(0, 32),
		lookup: bytesToHex(sha256(bytes.subarray(32))).slice(0, 16),
	};
}

/** The same for everyone, or a receipt would open nothing on another device. It must never change. */
const salt = 'goutong receipt 1';

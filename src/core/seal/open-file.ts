import { openBytes } from './open-bytes.ts';
import { unpadText } from './padding.ts';

/**
 * What a sealed file holds, opened by whichever of these private keys fits: a text without what `padText` filled it up
 * with; a zip, and a text that is no UTF-8, as the bytes they are. Or why it does not open. Never throws.
 */
export async function openFile(
	bytes: Uint8Array,
	identities: readonly string[],
): Promise<{ data: string | Uint8Array } | { why: 'other_key' | 'damaged' }> {
	const opened = await openBytes(bytes, identities);
	if (typeof opened === 'string') return { why: opened };
	const isZip = opened[0] === 0x50 && opened[1] === 0x4b;
	return { data: (isZip ? null : unpadText(opened)) ?? opened };
}

import { Inflate } from 'fflate';
import { createChecksum } from './checksum.ts';
import { packedBytes } from './unpack-member.ts';
import type { ZipMember } from './zip-directory.ts';

/** Bytes of the zip that are unpacked at once. */
const atOnce = 64 * 1024;

/** An entry of a zip that is too large to be unpacked whole. */
export interface PackedMember {
	zip: Uint8Array;
	member: ZipMember;
}

/** The bytes of an entry, piece by piece. Returns whether it was whole: of one that is not, no piece counts. */
export function* unpackPieces({ zip, member }: PackedMember): Generator<Uint8Array, boolean> {
	const packed = packedBytes(zip, member);
	if (!packed) return false;
	const checksum = createChecksum();
	let room = member.unpacked;
	for (const piece of member.method === 0 ? [packed] : inflated(packed)) {
		// No entry becomes larger than it said, whatever it holds.
		if (piece === null || piece.length > room) return false;
		room -= piece.length;
		checksum.add(piece);
		yield piece;
	}
	return room === 0 && checksum.value() === member.checksum;
}

/** `null` at the end: it cannot be unpacked any further. */
function* inflated(packed: Uint8Array): Generator<Uint8Array | null> {
	let made: Uint8Array[] = [];
	const inflate = new Inflate((piece) => made.push(piece));
	for (let at = 0; at < packed.length; at += atOnce) {
		try {
			inflate.push(packed.subarray(at, at + atOnce), at + atOnce >= packed.length);
		} catch {
			yield null;
			return;
		}
		yield* made;
		made = [];
	}
}

import { inflateSync } from 'fflate';
import { checksumOf } from './checksum.ts';
import type { ZipMember } from './zip-directory.ts';

/** Why something of a zip cannot be read. */
export type ZipRefusal = 'zip_locked' | 'zip_damaged' | 'zip_too_large';

/** The bytes of an entry, or why there are none. */
export type Unpacked = { bytes: Uint8Array } | { refused: ZipRefusal };

/** Unpacks the entries of one zip and of those inside it, within one limit. */
export type UnpackMember = (zip: Uint8Array, member: ZipMember) => Unpacked;

/** Bytes that may yet be unpacked, by all that share it. */
export interface Room {
	left: number;
}

/** How much may be unpacked in all, and of one entry; those beyond are refused before they are unpacked. */
export interface UnpackLimits {
	room: Room;
	each: number;
}

/** See {@link UnpackMember}. */
export function createUnpackMember({ room, each }: UnpackLimits): UnpackMember {
	const packedRoom = new Map<Uint8Array, number>();
	return (zip, member) => {
		const { encrypted, method, packed, unpacked, checksum } = member;
		if (encrypted || (method !== 0 && method !== 8)) return { refused: 'zip_locked' };
		// Entries that share their bytes make a small zip endless work.
		const left = (packedRoom.get(zip) ?? zip.length) - packed;
		packedRoom.set(zip, left);
		if (left < 0) return { refused: 'zip_damaged' };
		if (unpacked > Math.min(room.left, each)) return { refused: 'zip_too_large' };
		room.left -= unpacked;
		const bytes = inflate(zip, member);
		if (!bytes || bytes.length !== unpacked || checksumOf(bytes) !== checksum) {
			return { refused: 'zip_damaged' };
		}
		return { bytes };
	};
}

function inflate(zip: Uint8Array, member: ZipMember): Uint8Array | null {
	const data = packedBytes(zip, member);
	if (!data || member.method === 0) return data;
	try {
		// No entry becomes larger than it said, whatever it holds.
		return inflateSync(data, { out: new Uint8Array(member.unpacked) });
	} catch {
		return null;
	}
}

/** The bytes of an entry as they lie in the zip; `null` where none can. */
export function packedBytes(zip: Uint8Array, { at, packed }: ZipMember): Uint8Array | null {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	if (at + 30 > zip.length || view.getUint32(at, true) !== 0x04034b50) return null;
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	return zip.subarray(start, start + packed);
}

import { strToU8 } from 'fflate';
import { checksumOf } from '~/core/intake/checksum.ts';

/** An entry of a zip made byte by byte; what is left out is as an honest archiver writes it. */
export interface RawMember {
	name: string | Uint8Array;
	data: Uint8Array;
	flags?: number;
	method?: number;
	checksum?: number;
	unpacked?: number;
}

/** A stored zip as no well-behaved library writes it. `once`: all entries share the bytes of the first. */
export function rawZip(members: RawMember[], { once = false } = {}): Uint8Array {
	const parts: number[] = [];
	const directory: number[] = [];
	for (const [index, member] of members.entries()) {
		const { data, method = 0, checksum = checksumOf(data), unpacked = data.length } = member;
		const name = typeof member.name === 'string' ? strToU8(member.name) : member.name;
		const flags = member.flags ?? (typeof member.name === 'string' ? 0x800 : 0);
		const at = once ? 0 : parts.length;
		const shared = [
			...[20, flags, method, 0, 0].flatMap((figure) => littleEndian(figure, 2)),
			...[checksum, data.length, unpacked].flatMap((figure) => littleEndian(figure, 4)),
			...littleEndian(name.length, 2),
			...littleEndian(0, 2),
		];
		if (!once || index === 0) parts.push(0x50, 0x4b, 3, 4, ...shared, ...name, ...data);
		directory.push(0x50, 0x4b, 1, 2, ...littleEndian(20, 2), ...shared);
		directory.push(...new Array<number>(10).fill(0), ...littleEndian(at, 4), ...name);
	}
	const count = littleEndian(members.length, 2);
	const place = [...littleEndian(directory.length, 4), ...littleEndian(parts.length, 4)];
	const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count, ...place, 0, 0];
	return Uint8Array.from([...parts, ...directory, ...end]);
}

function littleEndian(figure: number, bytes: number): number[] {
	return Array.from({ length: bytes }, (_, index) => Math.floor(figure / 256 ** index) % 256);
}

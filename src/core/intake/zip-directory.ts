import { memberName } from './zip-names.ts';

/** One entry of a zip's central directory, as it is told there. */
export interface ZipMember {
	name: string;
	/** 0: stored, 8: deflated. */
	method: number;
	encrypted: boolean;
	checksum: number;
	/** Bytes in the zip, and what they are said to unpack to. */
	packed: number;
	unpacked: number;
	/** Where its local header stands. */
	at: number;
}

/** The entries of a zip in their order; `null` where its directory is damaged or cut off. */
export function readZipDirectory(bytes: Uint8Array): ZipMember[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const { count, start } = findDirectory(view);
		const members: ZipMember[] = [];
		let at = start;
		while (members.length < count) {
			if (view.getUint32(at, true) !== entryMark) return null;
			const sizes = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
			const [nameSize = 0, extraSize = 0, remarkSize = 0] = sizes;
			members.push(readEntry(bytes, view, { at, nameSize, extraSize }));
			at += entrySize + nameSize + extraSize + remarkSize;
		}
		return members;
	} catch (error) {
		// An offset beyond the end: the zip is cut off.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const entrySize = 46;
/** In 32 and 16 bits: the figure is too large for here and stands in the zip64 fields. */
const elsewhere = 0xffffffff;
const elsewhereShort = 0xffff;

function findDirectory(view: DataView): { count: number; start: number } {
	let end = view.byteLength - 22;
	while (view.getUint32(end, true) !== endMark) end--;
	const count = view.getUint16(end + 10, true);
	const start = view.getUint32(end + 16, true);
	const large = count === elsewhereShort || start === elsewhere;
	if (!large || end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return { count, start };
	const end64 = readLarge(view, end - 12);
	return { count: readLarge(view, end64 + 32), start: readLarge(view, end64 + 48) };
}

function readEntry(
	bytes: Uint8Array,
	view: DataView,
	{ at, nameSize, extraSize }: { at: number; nameSize: number; extraSize: number },
): ZipMember {
	const flags = view.getUint16(at + 8, true);
	const nameEnd = at + entrySize + nameSize;
	if (nameEnd > bytes.length) throw new RangeError('The directory ends inside a name.');
	const large = largeFigures(view, nameEnd, nameEnd + extraSize);
	const figure = (offset: number) => {
		const told = view.getUint32(at + offset, true);
		return told === elsewhere ? (large.shift() ?? told) : told;
	};
	// The zip64 fields stand in this order, and only those that are needed.
	const unpacked = figure(24);
	const packed = figure(20);
	return {
		name: memberName(bytes.subarray(at + entrySize, nameEnd), (flags & 0x800) !== 0),
		method: view.getUint16(at + 10, true),
		encrypted: (flags & 1) !== 0,
		checksum: view.getUint32(at + 16, true),
		packed,
		unpacked,
		at: figure(42),
	};
}

/** The figures of the zip64 extra field among those between `from` and `end`. */
function largeFigures(view: DataView, from: number, end: number): number[] {
	for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== 1) continue;
		const size = view.getUint16(at + 2, true);
		return [0, 8, 16]
			.filter((offset) => offset + 8 <= size)
			.map((offset) => readLarge(view, at + 4 + offset));
	}
	return [];
}

function readLarge(view: DataView, at: number): number {
	return Number(view.getBigUint64(at, true));
}

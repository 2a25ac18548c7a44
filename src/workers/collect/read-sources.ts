import { unzipSync } from 'fflate';
import type { GivenSource } from './collect-api.ts';

/** One file to decode: its name and its bytes, or text that was pasted. */
export interface OpenedSource {
	name: string;
	origin: GivenSource['origin'];
	/** `null`: the browser cannot read the file (any more). */
	data: Uint8Array | string | null;
}

/** Largest sum of unpacked files that is taken out of one zip. */
const unpackedLimit = 256 * 1024 * 1024;

/**
 * The bytes of a source, one source at a time so that memory holds only one. The CSV files of a zip
 * (the export for programs, or a pile sent as one) come one by one as `archive.zip/name.csv`; a zip
 * without any is handed on as it is, to be refused with a sentence.
 */
export async function openSource(source: GivenSource): Promise<OpenedSource[]> {
	const { name, origin, data } = source;
	if (typeof data === 'string') return [{ name, origin, data }];
	const bytes = await readBytes(data);
	if (!bytes) return [{ name, origin, data: null }];
	const inside = isZip(bytes) ? unpack(bytes) : [];
	if (inside.length === 0) return [{ name, origin, data: bytes }];
	return inside.map((file) => ({ name: `${name}/${file.name}`, origin, data: file.bytes }));
}

/** A file that was moved or changed since it was chosen cannot be read. */
async function readBytes(data: Blob): Promise<Uint8Array | null> {
	try {
		return new Uint8Array(await data.arrayBuffer());
	} catch {
		return null;
	}
}

function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function unpack(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
	let room = unpackedLimit;
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!isTable(name)) return false;
				room -= originalSize;
				return room >= 0;
			},
		});
		if (room < 0) return [];
		return Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
	} catch {
		// A damaged zip is refused as a zip.
		return [];
	}
}

/** macOS adds a shadow of every file under `__MACOSX/`. */
function isTable(name: string): boolean {
	return /\.(csv|tsv|txt)$/iu.test(name) && !/(^|\/)(__MACOSX\/|\._)/u.test(name);
}

/** How a file's characters are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** Where a file stops being text in an encoding. */
export interface BadByte {
	/** Bytes before it; for a file that is cut off, its length. */
	offset: number;
	/** Line of the file, the first is 1. */
	line: number;
}

/**
 * The first byte at which `bytes` cannot be in `encoding`. A decoder says only that there is one:
 * the piece it stops in is found first, then the byte within it.
 */
export function findBadByte(bytes: Uint8Array, encoding: Encoding): BadByte {
	const piece = stopOf(bytes, encoding, 0, pieceSize);
	const offset = stopOf(bytes, encoding, piece, 1);
	return { offset, line: lineAt(bytes, offset, encoding) };
}

const pieceSize = 65536;

/** Start of the piece of `size` bytes, the first one from `from`, at which decoding stops. */
function stopOf(bytes: Uint8Array, encoding: Encoding, from: number, size: number): number {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let start = 0;
	try {
		for (; start < from; start += pieceSize) {
			decoder.decode(bytes.subarray(start, Math.min(start + pieceSize, from)), { stream: true });
		}
		for (start = from; start < bytes.length; start += size) {
			decoder.decode(bytes.subarray(start, start + size), { stream: true });
		}
	} catch {
		return start;
	}
	return bytes.length;
}

function lineAt(bytes: Uint8Array, offset: number, encoding: Encoding): number {
	const width = encoding.startsWith('utf-16') ? 2 : 1;
	const low = encoding === 'utf-16be' ? 1 : 0;
	let line = 1;
	for (let index = 0; index + width <= offset; index += width) {
		const other = width === 2 ? bytes[index + 1 - low] : 0;
		if (bytes[index + low] === 0x0a && other === 0) line++;
	}
	return line;
}

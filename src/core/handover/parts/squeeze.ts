import { deflateSync, Inflate, strToU8 } from 'fflate';
import { putNamesBack, takeNamesOut } from './name-bytes.ts';

/** A text in as few bytes as we can; `unsqueeze` gives exactly it back. The text is well-formed. */
export function squeeze(text: string): Uint8Array {
	const { text: left, names } = takeNamesOut(text);
	// Whoever has the marks in an answer gets a longer message, as it stands.
	const isNamed = putNamesBack({ text: left, names }) === text;
	const packed = deflateSync(strToU8(isNamed ? left : text), { level: 9, dictionary });
	return new Uint8Array([...lengthBytes(packed.length), ...packed, ...(isNamed ? names : [])]);
}

/** The text that was squeezed; `null` for bytes that are none. */
export function unsqueeze(bytes: Uint8Array): string | null {
	const [length, at] = readLength(bytes);
	const end = at + length;
	if (end > bytes.length) return null;
	const text = inflate(bytes.subarray(at, end));
	const names = bytes.subarray(end);
	return text === null || names.length === 0 ? text : putNamesBack({ text, names });
}

/** Most that one message may come to: nobody's own records are more, and no browser breaks on it. */
const mostBytes = 32 * 1024 * 1024;
/** Bytes unpacked at a time: they come to a thousand times as many at most. */
const step = 16 * 1024;

function inflate(packed: Uint8Array): string | null {
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		const stream = new Inflate({ dictionary }, (chunk) => {
			chunks.push(chunk);
			size += chunk.length;
		});
		for (let at = 0; at < packed.length && size <= mostBytes; at += step) {
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
		}
		if (size > mostBytes) return null;
		const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('');
		return text + decoder.decode();
	} catch {
		return null;
	}
}

/** A length in as few bytes as it needs, seven bits to each, the lowest first. */
function lengthBytes(length: number): number[] {
	return length < 128 ? [length] : [(length & 127) | 128, ...lengthBytes(length >> 7)];
}

function readLength(bytes: Uint8Array): [length: number, after: number] {
	let length = 0;
	for (let at = 0; at < 4; at += 1) {
		const byte = bytes[at] ?? 0;
		length |= (byte & 127) << (7 * at);
		if (byte < 128) return [length, at + 1];
	}
	return [Infinity, 4];
}

/**
 * What every file of ours says, so that a message need not. Messages of `GT1` are packed with it: it
 * must never change.
 */
const dictionary = strToU8(
	'2026-q,_history,_deleted,_created,_updated,_device,_submission,_batch,_id,_schema,_rows,_hash\r\nT08:00:00.000+08:00,\u0001,@1,5,\u0002\r\n',
);

import type { Definition } from '../../definition/definition.ts';
import { unguardCell } from '../guard.ts';
import { readHeader } from '../header.ts';

/**
 * Whether a header shows that the file was opened in the wrong encoding and saved again: its keys
 * are ASCII and survive that, its labels and answers do not. Told by our byte order mark turned into
 * letters, or by a label that is one of ours as the wrong encoding shows it.
 */
export function isGarbled(header: string[], definitions: Definition[]): boolean {
	const [first = ''] = header;
	if (/^["']?(ï»¿|锘)/.test(first)) return true;
	const starts = definitions.flatMap(garbledLabels);
	return header.some((cell) => {
		const label = unguardCell(cell).trim();
		const suspect = label.includes('\uFFFD') || starts.some((start) => label.startsWith(start));
		return suspect && definitions.some((of) => readHeader(cell, of).kind === 'field');
	});
}

/** How a tracker's labels begin in the wrong encoding; their last character may be cut in two. */
function garbledLabels(definition: Definition): string[] {
	const known = cache.get(definition);
	if (known) return known;
	const decoders = ['gb18030', 'windows-1252'].map((wrong) => new TextDecoder(wrong));
	const starts = definition.fields
		.flatMap(({ labels }) => labels)
		.flatMap((label) => {
			const bytes = new TextEncoder().encode(label);
			const isAscii = bytes.length === label.length;
			return isAscii ? [] : decoders.map((decoder) => decoder.decode(bytes).slice(0, -1));
		})
		.map((garbled) => garbled.split('\uFFFD')[0] ?? '')
		.filter((start) => start.length >= 3);
	cache.set(definition, starts);
	return starts;
}

const cache = new WeakMap<Definition, string[]>();

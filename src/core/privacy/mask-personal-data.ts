import { withoutInvisible } from '../text/fold.ts';
import { maskPersonal } from './mask-personal.ts';
import { findPersonalData, patterns } from './personal-patterns.ts';

/** Each piece of a text that looks like personal data with its middle covered; all the rest of it stays as it is. */
export function maskPersonalData(text: string): string {
	let masked = text;
	// What is covered may leave something beside it that looks like an address: until there is none.
	while (findPersonalData(masked).length > 0) {
		const before = masked;
		for (const pattern of Object.values(patterns)) masked = coverFound(masked, pattern);
		// A character that reads as several, with personal data across it: the text as it is read is masked.
		if (masked === before) masked = withoutInvisible(masked).normalize('NFKC');
	}
	return masked;
}

/** Full-width characters are read like half-width ones; what is not covered keeps its own, 「，」 included. */
function coverFound(text: string, pattern: RegExp): string {
	// Where each character as it is read came from.
	const from: number[] = [];
	let plain = '';
	let place = 0;
	for (const character of text) {
		const read = withoutInvisible(character).normalize('NFKC');
		for (let at = 0; at < read.length; at += 1) from.push(place);
		plain += read;
		place += character.length;
	}
	from.push(place);
	let covered = '';
	let end = 0;
	for (const { 0: found, index } of plain.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
		const first = from[index] ?? end;
		if (first < end) continue;
		covered += text.slice(end, first) + maskPersonal(found);
		end = endOf(from, index + found.length);
	}
	return covered + text.slice(end);
}

/** Behind the whole of the last character found: part of one cannot stay. */
function endOf(from: readonly number[], after: number): number {
	let at = after;
	while (at < from.length - 1 && from[at] === from[after - 1]) at += 1;
	return from[at] ?? 0;
}

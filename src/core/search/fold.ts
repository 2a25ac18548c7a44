import { foldAccents } from '../text/fold-accents.ts';
import { isHan } from './characters.ts';

/** Traditional characters and the simplified one the site writes instead. */
export type Simplify = ReadonlyMap<string, string>;

/** A text as search compares it, and where each of its characters came from. */
export interface Folded {
	text: string;
	/** For every UTF-16 unit of `text`, the place in the source of the character it was made from. */
	starts: number[];
	/** The place behind that character. */
	ends: number[];
}

const nothing: Simplify = new Map();

/**
 * Folds away what a searcher must not have to care about: full and half width, capitals, accents,
 * traditional characters, and white space (none beside a Chinese character, else one space).
 */
export function foldWithPlaces(source: string, simplify: Simplify = nothing): Folded {
	const folded: Folded = { text: '', starts: [], ends: [] };
	let last = '';
	let gap: number | null = null;
	let place = 0;
	for (const char of source) {
		const next = place + char.length;
		if (/\s/u.test(char)) {
			gap ??= place;
		} else {
			const plain = foldCharacter(char, simplify);
			if (plain !== '') {
				if (gap !== null && last !== '' && !isHan(last) && !isHan(char)) {
					append(folded, ' ', gap, place);
				}
				append(folded, plain, place, next);
				last = char;
				gap = null;
			}
		}
		place = next;
	}
	return folded;
}

/** Only the text of {@link foldWithPlaces}; a whole handbook is folded when search is opened. */
export function foldText(source: string, simplify: Simplify = nothing): string {
	const halved = source.replace(/[\uff01-\uff5e]/g, (char) =>
		String.fromCharCode(char.charCodeAt(0) - 0xfee0),
	);
	if (!isPlain.test(halved) || hasAny(halved, simplify))
		return foldWithPlaces(source, simplify).text;
	return halved
		.toLowerCase()
		.replace(/ +/g, ' ')
		.replace(/ (?=[\u3400-\u9fff])/g, '')
		.replace(/(?<=[\u3400-\u9fff]) /g, '')
		.trim();
}

/** Characters that have no other form than a capital: nearly all that is written here. */
const isPlain = /^[ -~\u00b7\u2013\u2014\u2018-\u201d\u3001\u3002\u3008-\u3011\u3400-\u9fff]*$/;

function hasAny(text: string, simplify: Simplify): boolean {
	if (simplify.size === 0) return false;
	for (const char of text) if (simplify.has(char)) return true;
	return false;
}

function append(folded: Folded, piece: string, start: number, end: number): void {
	folded.text += piece;
	for (let unit = 0; unit < piece.length; unit += 1) {
		folded.starts.push(start);
		folded.ends.push(end);
	}
}

function foldCharacter(char: string, simplify: Simplify): string {
	if (char >= 'a' && char <= 'z') return char;
	const simple = simplify.get(char);
	if (simple !== undefined) return simple;
	// Characters of no width fall away too, and the blank that an accent written alone becomes.
	return foldAccents(char)
		.replace(/\p{Cf}/gu, '')
		.trim();
}

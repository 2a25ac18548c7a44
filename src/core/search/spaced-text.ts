import { tokensOf, type Token } from './tokens.ts';

/**
 * Between two tokens: the space there is not as {@link usuallySpaced} says. It has no width, and the
 * index leaves it out of words; but it would take a word with it in two, so it never touches one.
 */
const unusual = '\u2063';

/**
 * Writes a text with one space between all its tokens, as the index wants it, so that every Chinese
 * character is a word to it and a phrase never runs on across a comma: each mark takes a place.
 */
export function toSpaced(text: string): string {
	const tokens = tokensOf(text.replaceAll(unusual, ''));
	let spaced = '';
	tokens.forEach((token, index) => {
		const next = tokens[index + 1];
		const isUnusual = next && next.start > token.end !== usuallySpaced(token, next);
		spaced += token.text;
		if (next) spaced += !isUnusual ? ' ' : token.kind === 'word' ? ` ${unusual}` : `${unusual} `;
	});
	return spaced;
}

/** A text put together again from words of the index, and where each word stands in it. */
export interface Respaced {
	text: string;
	/** Place of the first character of each word. */
	starts: number[];
}

/** The reverse of {@link toSpaced}; only runs of white space have become one space. */
export function fromSpaced(words: readonly string[]): Respaced {
	const respaced: Respaced = { text: '', starts: [] };
	let last: Token | undefined;
	let wasUnusual = false;
	for (const word of words) {
		const plain = word.replaceAll(unusual, '');
		const token = tokensOf(plain)[0];
		const isUnusual = wasUnusual || word.startsWith(unusual);
		if (last && token && usuallySpaced(last, token) !== isUnusual) respaced.text += ' ';
		respaced.starts.push(respaced.text.length);
		respaced.text += plain;
		last = token;
		wasUnusual = word.endsWith(unusual);
	}
	return respaced;
}

const opening = /^[([{“‘«#@$€£¥]/u;
const inner = /^[-‐–/_'’&+=~·:.@]/u;
const closing = /^[.,:;!?)\]}%”’»…]/u;

/** Whether a space commonly stands between two tokens: only in texts with spaces between words. */
function usuallySpaced(left: Token, right: Token): boolean {
	if (left.kind === 'han' || right.kind === 'han') return false;
	if (left.kind === 'word' && right.kind === 'word') return true;
	if (isWide(left) || isWide(right)) return false;
	if (right.kind === 'mark') return opening.test(right.text);
	return closing.test(left.text) || !(opening.test(left.text) || inner.test(left.text));
}

/** Full-width punctuation brings its own space. */
function isWide({ text }: Token): boolean {
	return /^[\u3000-\u303f\uff00-\uffef]/u.test(text);
}

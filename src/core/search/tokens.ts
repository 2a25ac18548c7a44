import { isHan, isLatin } from './characters.ts';

/**
 * A text in the pieces the index knows: every Chinese character, every run of letters and digits,
 * and every other mark by itself. White space is no token.
 */
export interface Token {
	text: string;
	/** Place in the source. */
	start: number;
	end: number;
	kind: 'han' | 'word' | 'mark';
}

export function tokensOf(source: string): Token[] {
	const tokens: Token[] = [];
	let place = 0;
	for (const char of source) {
		const start = place;
		place += char.length;
		if (/\s/u.test(char)) continue;
		const kind = isHan(char) ? 'han' : isLatin(char) ? 'word' : 'mark';
		const last = tokens.at(-1);
		if (last && last.end === start && joins(last, kind, char)) {
			last.text += char;
			last.end = place;
		} else {
			tokens.push({ text: char, start, end: place, kind });
		}
	}
	return tokens;
}

function joins(last: Token, kind: Token['kind'], char: string): boolean {
	// An accent written as a mark of its own, and a character of no width, stay with what they mark.
	if (/[\p{M}\p{Cf}]/u.test(char)) return true;
	return last.kind === 'word' && kind === 'word';
}

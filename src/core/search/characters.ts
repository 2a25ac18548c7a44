const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** A character of a script that writes no spaces between words: each is a word of its own to the index. */
export function isHan(char: string): boolean {
	return han.test(char);
}

/** A letter or digit of a word that is written in one piece: `24`, `CSV`, `responded`. */
export function isLatin(char: string): boolean {
	return letterOrDigit.test(char) && !han.test(char);
}

/** How a query spells a Chinese name; `initials` is the weaker sign. */
export type Spelling = 'full' | 'initials';

/**
 * Whether a query spells a name whose syllables are given (`['shou', 'wen', 'fu', 'ze', 'zhi']`), from
 * its beginning: in full or on the way to it (`shouwen`, `shouwenfuz`), by initials (`swfzz`, `swf`;
 * two at least), or both mixed (`shouwenfzz`). Anything else is null.
 */
export function spells(query: string, syllables: readonly string[]): Spelling | null {
	const letters = lettersOf(query);
	if (letters.length < 2 || syllables.length === 0) return null;
	if (syllables.join('').startsWith(letters)) return 'full';
	return mixes(letters, syllables) ? 'initials' : null;
}

/** Whether the query spells the name to its last syllable, in full or by initials. */
export function spellsAll(query: string, syllables: readonly string[]): boolean {
	const letters = lettersOf(query);
	return letters === syllables.join('') || letters === syllables.map((one) => one[0]).join('');
}

/** `shou'wen`, `Shou Wen` and `lü` as syllables are written here: `shouwen`, `lv`. */
function lettersOf(query: string): string {
	const plain = query
		.toLowerCase()
		.replaceAll('ü', 'v')
		.replace(/['’\s-]/gu, '');
	return /^[a-z]+$/.test(plain) ? plain : '';
}

/** Every syllable is given in full or by its first letter, in order, from the first; the last may be begun. */
function mixes(letters: string, [syllable, ...rest]: readonly string[]): boolean {
	if (letters === '') return true;
	if (syllable === undefined) return false;
	if (letters.startsWith(syllable) && mixes(letters.slice(syllable.length), rest)) return true;
	if (letters[0] === syllable[0] && mixes(letters.slice(1), rest)) return true;
	return letters.length > 1 && syllable.startsWith(letters);
}

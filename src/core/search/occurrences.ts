import { isLatin } from './characters.ts';

/** A stretch of a text, from `start` to before `end`. */
export interface Range {
	start: number;
	end: number;
}

/**
 * Where a folded text holds a folded term. A term that begins with a letter or digit only counts at
 * the beginning of a word: 4小时 is not found in 24小时, `port` not in `report`.
 */
export function occurrences(text: string, term: string): Range[] {
	const found: Range[] = [];
	if (term === '') return found;
	const atWord = isLatin(term[0] ?? '');
	for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
		if (atWord && at > 0 && isLatin(text[at - 1] ?? '')) continue;
		found.push({ start: at, end: at + term.length });
	}
	return found;
}

/** Whether there is any: {@link occurrences}. */
export function holds(text: string, term: string): boolean {
	return occurrences(text, term).length > 0;
}

/** Only those that are whole words: `report`, not the beginning of `reported`. */
export function wholeWords(text: string, word: string): Range[] {
	return occurrences(text, word).filter(({ end }) => !isLatin(text[end] ?? ''));
}

import { draw, pick, type Query, type QueryClass } from './drawing.ts';
import { plain } from './plain.ts';
import type { VisiblePage } from './visible-pages.ts';

/** Queries cut out of the text of the pages, and inflections of its words that it may not have. */
export function drawEnglish(pages: readonly VisiblePage[], random: () => number): QueryClass[] {
	const lines = pages.flatMap((page) => page.lines.map(plain));
	const vocabulary = new Set(lines.flatMap(wordsOf));
	const wordFrom = (text: string) => {
		const words = wordsOf(text);
		return words.length > 0 ? pick(words, random) : null;
	};

	return [
		{
			name: 'English words',
			queries: draw(60, () => asked(wordFrom(pick(lines, random)))),
		},
		{
			name: 'English, two words',
			queries: draw(40, () => {
				const page = pick(pages, random);
				const left = wordFrom(plain(pick(page.lines, random)));
				const right = wordFrom(plain(pick(page.lines, random)));
				if (!left || !right || left === right) return null;
				return { query: `${left} ${right}`, parts: [left, right], isStemmed: true };
			}),
		},
		{
			name: 'English phrases in quotation marks',
			queries: draw(40, () => {
				const found =
					pick(lines, random).match(/(?<![a-z0-9'’-])[a-z]+ [a-z]+ [a-z]+(?![a-z0-9'’-])/gu) ?? [];
				if (found.length === 0) return null;
				const phrase = pick(found, random);
				return { query: `“${phrase}”`, parts: [phrase] };
			}),
		},
		{
			name: 'English in other inflections',
			queries: draw(40, () => {
				const word = wordFrom(pick(lines, random));
				// A word that stands there with and without an s is one that can be inflected.
				// Its last letter must not be one that doubles or falls away.
				if (!word || !vocabulary.has(`${word}s`) || /(ing|ed)$/.test(word)) return null;
				if (!/([^aeiou]|[aeiou]{2})[^aeiousy]$/.test(word)) return null;
				return asked(word + pick(['ing', 'ed'], random));
			}),
		},
	];
}

function wordsOf(line: string): string[] {
	return line.match(/(?<![a-z0-9'’])[a-z]{4,}(?![a-z0-9'’])/gu) ?? [];
}

function asked(word: string | null): Query | null {
	return word === null ? null : { query: word, parts: [word], isStemmed: true };
}

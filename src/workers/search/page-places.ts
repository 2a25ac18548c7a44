import { foldText, type Simplify } from '~/core/search/fold.ts';
import type { ListedPage } from '~/core/search/listed-page.ts';
import type { Place } from '~/core/search/near-score.ts';
import { holds } from '~/core/search/occurrences.ts';
import { tokensOf } from '~/core/search/tokens.ts';

/** A page's title or a heading: its folded text and the words of the index it takes. */
interface Line {
	text: string;
	firstWord: number;
	/** The first word behind it. */
	endWord: number;
}

/** Tells where on a page something stands, from the list of pages alone. */
export function createPlaces(pages: readonly ListedPage[], simplify: Simplify) {
	const toLine = (text: string, firstWord: number): Line => ({
		text: foldText(text, simplify),
		firstWord,
		endWord: firstWord + tokensOf(text).length,
	});
	const lines = new Map(
		pages.map(({ id, title, headings }) => [
			id,
			{ title: toLine(title, 0), headings: headings.map(([text, word]) => toLine(text, word)) },
		]),
	);

	return {
		/** The folded title of a page. */
		titleOf: (id: string): string => lines.get(id)?.title.text ?? '',

		/** `words` are the places of the words found on it; for inflections, which the text alone does not show. */
		placeOf: (id: string, text: string, words: readonly number[]): Place => {
			const page = lines.get(id);
			if (!page) return 'text';
			const isIn = (line: Line) =>
				holds(line.text, text) ||
				words.some((word) => line.firstWord <= word && word < line.endWord);
			if (isIn(page.title)) return 'title';
			return page.headings.some(isIn) ? 'heading' : 'text';
		},
	};
}

export type PagePlaces = ReturnType<typeof createPlaces>;

import { foldText, type Simplify } from '~/core/search/fold.ts';
import type { Named } from '~/core/search/glossary-match.ts';
import type { ListedPage } from '~/core/search/listed-page.ts';
import { tokensOf } from '~/core/search/tokens.ts';
import { distance } from '~/core/text/distance.ts';

/** The words of letters in titles, headings and terms: what a misspelt word may have meant. */
export function vocabularyOf(
	pages: readonly ListedPage[],
	terms: readonly Named[],
	simplify: Simplify,
): string[] {
	const texts = [
		...pages.flatMap(({ title, headings }) => [title, ...headings.map(([text]) => text)]),
		...terms.flatMap(({ name, aliases }) => [name, ...aliases]),
	];
	const words = texts.flatMap((text) => tokensOf(foldText(text, simplify)));
	return [
		...new Set(
			words.filter(({ kind, text }) => kind === 'word' && text.length > 3).map(({ text }) => text),
		),
	];
}

/** The word of the vocabulary that a misspelt one is nearest to; null where none is near enough. */
export function nearestWord(word: string, vocabulary: readonly string[]): string | null {
	if (word.length < 4) return null;
	const most = word.length < 8 ? 1 : 2;
	let nearest: string | null = null;
	let steps = most + 1;
	for (const known of vocabulary) {
		const away = distance(word, known, most);
		if (away < steps) {
			nearest = known;
			steps = away;
		}
	}
	return nearest;
}

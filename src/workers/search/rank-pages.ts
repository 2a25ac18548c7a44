import type { QueryTerm } from '~/core/search/cut-query.ts';
import type { Place } from '~/core/search/near-score.ts';
import type { Hits } from './open-index.ts';
import type { PagePlaces } from './page-places.ts';

const placeWorth: Record<Place, number> = { title: 2, heading: 1, text: 0 };

/**
 * Pages that hold every term, best first: those whose title is the query, then those with all terms
 * in the title, then all in the title or headings, then some of them, then by Pagefind's score times
 * the page's weight.
 */
export function rankPages(
	found: Hits,
	terms: readonly { term: QueryTerm; hits: Hits }[],
	scores: Hits,
	places: PagePlaces,
	weightOf: (id: string) => number,
): string[] {
	const whole = terms.map(({ term }) => term.text).join('');
	const ranked = [...found.keys()].map((id) => {
		const worths = terms.map(({ term, hits }) => {
			const words = term.isWord ? (hits.get(id)?.words ?? []) : [];
			return placeWorth[places.placeOf(id, term.text, words)];
		});
		return {
			id,
			isWhole: places.titleOf(id).replaceAll(' ', '') === whole ? 1 : 0,
			least: Math.min(...worths),
			sum: worths.reduce((sum, worth) => sum + worth, 0),
			score: (scores.get(id)?.score ?? 0) * weightOf(id),
		};
	});
	ranked.sort(
		(left, right) =>
			right.isWhole - left.isWhole ||
			right.least - left.least ||
			right.sum - left.sum ||
			right.score - left.score,
	);
	return ranked.map(({ id }) => id);
}

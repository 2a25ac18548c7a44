import { createLineIndex } from '~/core/search/asked-index.ts';
import { cutQuery, isQuoted } from '~/core/search/cut-query.ts';
import { matchNames, namesInside, type NameMatch } from '~/core/search/glossary-match.ts';
import { createSameWords } from '~/core/search/same-words.ts';
import { toSimplify } from '~/core/search/simplify.ts';
import { createReader } from './create-reader.ts';
import { findExact } from './find-exact.ts';
import { findNear, type Finding } from './find-near.ts';
import type { ListedTerm } from './glossary-list.ts';
import type { SearchKnowledge } from './knowledge.ts';
import { createMender } from './mender.ts';
import { missingIn } from './missing-words.ts';
import { orderPages } from './order-pages.ts';
import { traitsOf } from './page-traits.ts';
import type { SearchAnswer } from './search-answer.ts';
import { suggestNames, toCard } from './terms.ts';

const mostCards = 3;

/** Answers queries from a language's texts, its glossary and the words people ask with. */
export function createSearchEngine(known: SearchKnowledge) {
	const { index, list, terms, asked, stem } = known;
	const simplify = toSimplify(list.traditional);
	const traits = traitsOf(list.pages);
	const where: Finding = {
		index,
		asks: createLineIndex(asked.asks, stem),
		abroad: createLineIndex(asked.abroad, stem),
		named: createSameWords(asked.same, stem, simplify),
		locale: terms.locale,
		traits,
		simplify,
	};
	const reader = createReader(known);
	const mend = createMender(where, known);

	/** Pages for a query as it stands: those that hold all of it, and (of several words) those that come near. */
	async function find(query: string, limit: number) {
		const cut = cutQuery(query, simplify);
		const exact = await findExact(cut, index);
		const near = isQuoted(query) && exact.pages.size > 0 ? null : await findNear(query, where);
		const ordered = orderPages(cut, exact, near, { list, traits, simplify });
		const pages = await reader.show(ordered.slice(0, limit), { cut, exact, near, query });
		return { cut, exact, near, ordered, pages };
	}

	/** Pages of the term that the whole query names by another name or in pinyin. */
	async function findVia(
		[first]: readonly NameMatch<ListedTerm>[],
		knownPaths: readonly string[],
		limit: number,
	): Promise<SearchAnswer['via']> {
		if (!first?.via || !first.isWhole) return null;
		const { ordered, pages } = await find(`"${first.thing.name}"`, limit + knownPaths.length);
		const isNew = (_: unknown, place: number) => !knownPaths.includes(ordered[place]?.path ?? '');
		const left = ordered.filter(({ holdsAll }) => holdsAll).filter(isNew).length;
		if (left === 0) return null;
		return { name: first.thing.name, total: left, pages: pages.filter(isNew).slice(0, limit) };
	}

	/** `limit`: how many pages to show; the answer tells how many there are. */
	return async (query: string, limit: number): Promise<SearchAnswer> => {
		const matches = matchNames(query, terms.terms, simplify);
		const asTyped = await find(query, limit);
		const via = await findVia(
			matches,
			asTyped.ordered.filter(({ holdsAll }) => holdsAll).map(({ path }) => path),
			limit,
		);
		const isFound = asTyped.exact.pages.size > 0 || via !== null;
		const instead = isFound ? null : await mend(query);
		const { ordered, pages, near } = instead === null ? asTyped : await find(instead, limit);
		const inside = matches.length > 0 ? matches : insideOf(instead ?? query);
		const holdAll = ordered.filter(({ holdsAll }) => holdsAll).length;
		const kind =
			(holdAll > 0 && instead === null) || via ? 'pages' : ordered.length > 0 ? 'near' : 'nothing';
		const least = kind === 'near' ? 0.5 : 0.2;
		return {
			query,
			instead,
			kind,
			// By way of a term only its own pages are shown.
			total: via && holdAll === 0 ? 0 : ordered.length,
			holdAll,
			pages: via && holdAll === 0 ? [] : pages,
			cards: inside.slice(0, mostCards).map((match) => toCard(match, terms.home)),
			via,
			missing: kind === 'pages' ? [] : missingIn(near),
			suggestions:
				kind === 'pages'
					? []
					: suggestNames(query, terms.terms, { known: inside, least, simplify }),
		};
	};

	/** The one term a question is about: the longest name in it, if that is a good part of it. */
	function insideOf(query: string): NameMatch<ListedTerm>[] {
		const [named] = namesInside(query, terms.terms, simplify);
		if (!named || named.name.length * 4 < query.length) return [];
		const { thing, name } = named;
		const via = thing.name.includes(name) ? null : { kind: 'alias' as const, name };
		return [{ thing, via, isWhole: false, weight: 1 }];
	}
}

export type SearchEngine = ReturnType<typeof createSearchEngine>;

import { cutQuery } from '~/core/search/cut-query.ts';
import { matchNames, type NameMatch } from '~/core/search/glossary-match.ts';
import type { SearchList } from '~/core/search/listed-page.ts';
import { joinUnits } from '~/core/search/near-units.ts';
import { pageWeight } from './page-weight.ts';
import { toSimplify } from '~/core/search/simplify.ts';
import type { SearchAnswer, PageResult } from './search-answer.ts';
import type { ListedTerm, TermList } from './glossary-list.ts';
import { findNear } from './find-near.ts';
import { createFinder, intersect } from './page-finder.ts';
import type { PageIndex } from './open-index.ts';
import { createPlaces } from './page-places.ts';
import { createPageTexts } from './page-texts.ts';
import { rankPages } from './rank-pages.ts';
import type { ToMark } from './show-page.ts';
import { createShownPages } from './shown-pages.ts';
import { suggestNames, toCard } from './terms.ts';

const mostCards = 3;
const mostNear = 8;

/** Answers queries from the index of a language, its list of pages and its glossary. */
export function createSearchEngine(index: PageIndex, list: SearchList, terms: TermList) {
	const simplify = toSimplify(list.traditional);
	const texts = createPageTexts(index, list.written, simplify);
	const find = createFinder(index, texts);
	const places = createPlaces(list.pages, simplify);
	const pages = new Map(list.pages.map((page) => [page.id, page]));
	const { show, formsOn } = createShownPages(pages, terms.home, texts);
	const weights = new Map(list.pages.map((page) => [page.id, pageWeight(page)]));
	const weightOf = (id: string) => weights.get(id) ?? 1;

	/** The first `limit` pages that hold every term of a query. */
	async function findAll(query: string, limit: number) {
		const cut = cutQuery(query, simplify);
		if (cut.length === 0) return { total: 0, pages: [], ids: [] };
		const found = await Promise.all(cut.map(async (term) => ({ term, hits: await find(term) })));
		const all = found.map(({ hits }) => hits).reduce(intersect);
		if (all.size === 0) return { total: 0, pages: [], ids: [] };
		const scores = await index.words(cut.flatMap(({ runs }) => runs.flat()));
		const ids = rankPages(all, found, scores, places, weightOf);
		const shown = ids.slice(0, limit);
		const toMark = await Promise.all(
			found.map(async ({ term, hits }) => ({
				text: term.text,
				forms: term.isWord ? await formsOn(shown, hits) : [],
			})),
		);
		return { total: ids.length, ids, pages: await show(shown, () => toMark) };
	}

	async function findNearPages(query: string): Promise<PageResult[]> {
		const near = await findNear(query, terms, list.pages, find, places, simplify, weightOf);
		const first = near.slice(0, mostNear);
		const unitsOf = (id: string) => first.find((page) => page.id === id)?.held ?? [];
		const toMark = (id: string): ToMark[] =>
			unitsOf(id)
				.filter(({ weight }) => weight > 0.1)
				.map(({ text }) => ({ text, forms: [] }));
		return show(
			first.map(({ id }) => id),
			toMark,
			(id) => joinUnits(unitsOf(id)),
		);
	}

	/** Pages of the term that the whole query names by another name or in pinyin. */
	async function findVia(
		matches: readonly NameMatch<ListedTerm>[],
		known: readonly string[],
		limit: number,
	): Promise<SearchAnswer['via']> {
		const [first] = matches;
		if (!first?.via || !first.isWhole) return null;
		const {
			ids,
			total,
			pages: shown,
		} = await findAll(`"${first.thing.name}"`, limit + known.length);
		const isNew = (_: unknown, place: number) => !known.includes(ids[place] ?? '');
		const left = ids.filter(isNew).length;
		if (total === 0 || left === 0) return null;
		return { name: first.thing.name, total: left, pages: shown.filter(isNew).slice(0, limit) };
	}

	/** `limit`: how many pages to show; the answer tells how many there are. */
	return async (query: string, limit: number): Promise<SearchAnswer> => {
		const matches = matchNames(query, terms.terms, simplify);
		const cards = matches.slice(0, mostCards).map((match) => toCard(match, terms.home));
		const suggest = (least: number) =>
			suggestNames(query, terms.terms, { known: matches, least, simplify });
		const { ids, total, pages: shown } = await findAll(query, limit);
		const via = await findVia(matches, ids, limit);
		const answer = { query, total, pages: shown, cards, via, suggestions: [] };
		if (total > 0 || via) return { ...answer, kind: 'pages' };
		const near = await findNearPages(query);
		if (near.length > 0) {
			return {
				...answer,
				kind: 'near',
				total: near.length,
				pages: near,
				suggestions: suggest(0.5),
			};
		}
		return { ...answer, kind: 'nothing', suggestions: suggest(0.2) };
	};
}

export type SearchEngine = ReturnType<typeof createSearchEngine>;

import type { QueryTerm } from '~/core/search/cut-query.ts';
import { foldText, type Simplify } from '~/core/search/fold.ts';
import { type SearchList, titleOf } from '~/core/search/listed-page.ts';
import type { Hits, Place } from '~/core/search/page-index.ts';
import { countWords } from '~/core/search/query-units.ts';
import type { PageTraits } from '~/core/search/rank-pages.ts';
import type { Exact } from './find-exact.ts';
import type { Near } from './find-near.ts';

/** A page that was found, in its place. */
export interface OrderedPage {
	path: string;
	holdsAll: boolean;
}

interface Site {
	list: SearchList;
	traits: ReadonlyMap<string, PageTraits>;
	simplify: Simplify;
}

/** Beside those that hold all, so many pages are shown that come near, and none that is so far behind the best. */
const mostNear = 10;
const farBehind = 0.3;

/** Where fewer pages hold the one word, those that say it in other words are shown, too. */
const few = 3;

/**
 * What holding all of it is worth beside coming near, which is worth 2 at most: in the title, in titles and
 * headings, anywhere.
 */
const standings = { title: 4, heading: 2, text: 0.15 };

/**
 * The pages of a query in order. One word: only pages that hold it, those first that have it in their title,
 * then in a heading. Several: pages that hold all and pages that come near, ranked together.
 */
export function orderPages(
	cut: readonly QueryTerm[],
	exact: Exact,
	near: Near | null,
	site: Site,
): OrderedPage[] {
	const scores = new Map(near?.pages.map(({ path, score }) => [path, score]));
	// In a sentence, words stand in titles by chance.
	const isShort = exact.terms.length < 4;
	const isOneWord = near === null || countWords(near.units) < 2;
	// “What is a baseline” asks for what “baseline” asks for.
	const asked = isOneWord ? askedWord(near, cut) : null;
	const whole = asked?.text ?? cut.map(({ text }) => text).join('');
	const held = asked ? [{ hits: asked.texts }] : exact.terms;
	const scoreOf = (path: string) => {
		const title = titleFolded(path, site);
		const standing = standingOn(path, held, site.traits);
		const isTitle = title === whole ? 1 : 0;
		const bonus = isTitle + (isShort || asked ? standings[standing] : 0);
		return (scores.get(path) ?? 0) + (isOneWord ? 10 : 1) * bonus;
	};
	const pages = [...exact.pages.keys()].map((path) => ({
		path,
		holdsAll: true,
		score: scoreOf(path),
	}));
	if (asked) {
		const holders = [...asked.texts.keys()]
			.filter((path) => !exact.pages.has(path))
			.map((path) => ({ path, holdsAll: false, score: scoreOf(path) }))
			.sort((left, right) => right.score - left.score);
		pages.push(...holders.slice(0, mostNear));
	}
	if (!isOneWord || (near !== null && pages.length < few)) {
		const least = (near?.pages[0]?.score ?? 0) * farBehind;
		const nearest = (near?.pages ?? []).slice(0, mostNear);
		for (const { path, score } of nearest) {
			if (pages.some((one) => one.path === path) || score < least) continue;
			pages.push({ path, holdsAll: false, score });
		}
	}
	return pages.sort((left, right) => right.score - left.score);
}

/** The one word of letters that says something among others that do not; `null`: there is none, or it stands alone. */
function askedWord(near: Near | null, cut: readonly QueryTerm[]) {
	const telling = near?.units.filter(({ weight }) => weight >= 1) ?? [];
	const [word] = telling;
	return cut.length > 1 && telling.length === 1 && word?.isWord ? word : null;
}

function titleFolded(path: string, { list, simplify }: Site): string {
	const page = list.pages.find((one) => one.path === path);
	return page ? foldText(titleOf(page), simplify).replaceAll(' ', '') : '';
}

/** Where a page holds every term: all in its title, all in title and headings, or not only there. */
function standingOn(
	path: string,
	held: readonly { hits: Hits }[],
	traits: ReadonlyMap<string, PageTraits>,
): keyof typeof standings {
	const isList = traits.get(path)?.isList === true;
	const inTitle = ({ section, line }: Place) => section === 0 && line === 0;
	const inHeading = (place: Place) => inTitle(place) || (place.line === 0 && !isList);
	const all = (is: (place: Place) => boolean) =>
		held.every(({ hits }) => hits.get(path)?.some(is) === true);
	return all(inTitle) ? 'title' : all(inHeading) ? 'heading' : 'text';
}

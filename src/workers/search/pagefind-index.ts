import { cutQuery, type QueryTerm } from '~/core/search/cut-query.ts';
import { foldText } from '~/core/search/fold.ts';
import { type ListedPage, type SearchList, titleOf } from '~/core/search/listed-page.ts';
import { occurrences } from '~/core/search/occurrences.ts';
import {
	type Hits,
	intersect,
	type PageIndex,
	type Place,
	type PlainSection,
} from '~/core/search/page-index.ts';
import { sectionsOf } from '~/core/search/sections.ts';
import { tokensOf } from '~/core/search/tokens.ts';
import { openPagefindFiles } from './pagefind-files.ts';

/** The index of a handbook too large to be sent as a whole: Pagefind loads what a query asks for. */
export async function openPagefind(base: string, list: SearchList): Promise<PageIndex> {
	const files = await openPagefindFiles(base);
	const byFragment = new Map(list.pages.map((page) => [page.fragment ?? '', page]));
	const byPath = new Map(list.pages.map((page) => [page.path, page]));
	const texts = new Map<string, Promise<PlainSection[]>>();

	const phrase = async (words: readonly string[]) =>
		toHits(await files.ask(`"${words.join(' ')}"`));
	const all = async (words: readonly string[]) => toHits(await files.ask(words.join(' ')));

	/** Places of words, as places in sections: each of the page's headings knows the word it begins at. */
	function toHits(found: ReadonlyMap<string, readonly number[]>): Hits {
		return new Map(
			[...found].flatMap(([fragment, words]) => {
				const page = byFragment.get(fragment);
				return page ? [[page.path, placesOf(page, words)] as const] : [];
			}),
		);
	}

	function read(path: string): Promise<PlainSection[]> {
		const known = texts.get(path) ?? load(path);
		texts.set(path, known);
		known.catch(() => texts.delete(path));
		return known;
	}

	async function load(path: string): Promise<PlainSection[]> {
		const page = byPath.get(path);
		const fragment = page?.fragment ?? '';
		// What only people's own words led to was never found: its title finds it.
		if (page && !files.knows(fragment)) {
			const [title] = cutQuery(`"${titleOf(page)}"`);
			await Promise.all((title?.runs ?? []).map(phrase));
		}
		const { content, anchors } = await files.load(fragment);
		const words = content.trim().split(' ');
		return sectionsOf(
			words.map((word) => list.written[word] ?? word),
			anchors,
		);
	}

	/** Reads the pages to be sure, and to know where they hold it. */
	async function keep(hits: Hits, text: string): Promise<Hits> {
		const checked = await Promise.all(
			[...hits.keys()].map(async (path) => {
				const places = placesIn(await read(path), text);
				return places.length > 0 ? [[path, places] as const] : [];
			}),
		);
		return new Map(checked.flat());
	}

	/**
	 * A word in any inflection, and longer words that begin with it. Pagefind finds what begins with its
	 * stem, which is more (`document` for `doing`), and where it finds nothing what it begins with
	 * (`team` for `teamwork`): a page without the word itself is read to be sure.
	 */
	async function findWord(word: string): Promise<Hits> {
		const [hits, inflected] = await Promise.all([all([word]), phrase([word])]);
		const more = await Promise.all(beginningsOf(word, inflected.size > 0).map((one) => all([one])));
		const candidates = new Map([hits, ...more].flatMap((found) => [...found]));
		for (const path of inflected.keys()) candidates.delete(path);
		return new Map([...inflected, ...(await keep(candidates, word))]);
	}

	/** Words one after the other of which the last may only have been begun: 导出cs. */
	async function findRuns({ runs, needsText }: QueryTerm): Promise<Hits> {
		const found = await Promise.all(
			runs.map(async (run, place) => {
				if (!needsText || place < runs.length - 1) return phrase(run);
				const begun = await all(run.slice(-1));
				const before = run.slice(0, -1);
				return before.length > 0 ? intersect(await phrase(before), begun) : begun;
			}),
		);
		return found.reduce(intersect);
	}

	return {
		find: async (term) => {
			const hits = term.isWord ? await findWord(term.text) : await findRuns(term);
			return term.needsText ? keep(hits, term.text) : hits;
		},
		findWhole: phrase,
		read,
		words: () => wordsOf(list.pages),
	};
}

/**
 * What else to look for, so that longer words are found by their beginning: a stem may be shorter than
 * what is typed so far (relati, but relat-ion), and a last y becomes an i in it (every, but everyone).
 */
function beginningsOf(word: string, isWhole: boolean): string[] {
	if (word.length < 4) return [];
	if (isWhole) return word.endsWith('y') ? [word.slice(0, -1)] : [];
	return [word.slice(0, -1), word.slice(0, -2)];
}

function placesOf({ sections }: ListedPage, words: readonly number[]): Place[] {
	const places: Place[] = [];
	for (const word of words) {
		const section = Math.max(
			0,
			sections.findLastIndex(({ word: begin = 0 }) => begin >= 0 && begin <= word),
		);
		const { title = '', word: begin = 0 } = sections[section] ?? {};
		const line = word < begin + tokensOf(title).length ? 0 : 1;
		const same = places.find((one) => one.section === section && one.line === line);
		if (same) same.count += 1;
		else places.push({ section, line, count: 1 });
	}
	return places;
}

function placesIn(sections: readonly PlainSection[], text: string): Place[] {
	return sections.flatMap(({ title, blocks }, section) =>
		[title, ...blocks].flatMap((one, line) => {
			const count = occurrences(foldText(one), text).length;
			return count > 0 ? [{ section, line, count }] : [];
		}),
	);
}

function wordsOf(pages: readonly ListedPage[]): string[] {
	const titles = pages.flatMap(({ sections }) => sections.map(({ title }) => foldText(title)));
	const words = titles.flatMap((title) => tokensOf(title)).filter(({ kind }) => kind === 'word');
	return [...new Set(words.map(({ text }) => text))];
}

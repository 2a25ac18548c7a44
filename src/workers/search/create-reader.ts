import type { QueryTerm } from '~/core/search/cut-query.ts';
import type { Hits } from '~/core/search/page-index.ts';
import type { ToMark } from '~/core/search/marks.ts';
import { readBlock, type ReadSection } from '~/core/search/read-section.ts';
import { createWithoutCodes } from '~/core/search/without-codes.ts';
import { tokensOf } from '~/core/search/tokens.ts';
import type { Exact } from './find-exact.ts';
import type { Near } from './find-near.ts';
import type { OrderedPage } from './order-pages.ts';
import type { PageResult } from './search-answer.ts';
import type { SearchKnowledge } from './knowledge.ts';
import { showPage } from './show-page.ts';

/** What was found for a query, and how. */
interface Found {
	cut: readonly QueryTerm[];
	exact: Exact;
	near: Near | null;
	query: string;
}

/** Another word for what was typed is marked too; it counts for less. */
const otherWord = 0.7;

/** Makes results of pages that were found; only now are their texts read. */
export function createReader({ index, list, terms, stem }: SearchKnowledge) {
	const pages = new Map(list.pages.map((page) => [page.path, page]));
	const codes = createWithoutCodes(terms.codes);

	const known = new Map<string, Promise<ReadSection[]>>();

	function read(path: string, isPlain: boolean): Promise<ReadSection[]> {
		const key = `${path} ${isPlain}`;
		const sections = known.get(key) ?? load(path, isPlain);
		known.set(key, sections);
		sections.catch(() => known.delete(key));
		return sections;
	}

	async function load(path: string, isPlain: boolean): Promise<ReadSection[]> {
		const shown = (line: string) => codes.cells(isPlain ? line : codes.clean(line));
		return (await index.read(path)).map(({ id, title, blocks }) => ({
			id,
			heading: readBlock(shown(title)),
			blocks: blocks
				.map(shown)
				.filter((line) => line !== '')
				.map((line) => readBlock(line)),
		}));
	}

	return {
		async show(ordered: readonly OrderedPage[], found: Found): Promise<PageResult[]> {
			const all = marksOf(found);
			const isPlain = codes.isAskedIn(found.query);
			return Promise.all(
				ordered.flatMap(({ path, holdsAll }, place) => {
					const page = pages.get(path);
					if (!page) return [];
					const toMark = all.filter(({ texts }) => texts === null || texts.has(path));
					return [
						read(path, isPlain).then((sections) =>
							showPage(
								{ page, sections, toMark, isFirst: place === 0, holdsAll },
								terms.home,
								stem,
							),
						),
					];
				}),
			);
		},
	};
}

interface PlacedMark extends ToMark {
	/** The pages that hold it; null: not known. */
	texts: Hits | null;
}

/** What was typed, word for word, and its pieces with the other words for them. */
function marksOf({ cut, exact, near }: Found): PlacedMark[] {
	const isExact = exact.pages.size > 0;
	const typed = cut.map(({ text, isWord }): PlacedMark => ({
		text,
		isWord,
		isBegun: isWord && isExact,
		worth: 2,
		texts: null,
	}));
	const pieces = (near?.units ?? []).flatMap((unit, at): PlacedMark[] => {
		const { text, isWord, names, weight, texts } = unit;
		const worth = near?.worths[at] ?? 0;
		if (weight < 0.2 || worth <= 0) return [];
		const own = { text, isWord, isBegun: false, worth, texts };
		const others = names.map((name, place) => ({
			text: name,
			isWord: tokensOf(name).length === 1 && tokensOf(name)[0]?.kind === 'word',
			isBegun: false,
			worth: worth * otherWord,
			texts: unit.others[place]?.texts ?? null,
		}));
		return [own, ...others];
	});
	// Of one word, or where nothing is ranked, what was typed is all there is to mark.
	return isExact && pieces.length < 2 ? typed : pieces;
}

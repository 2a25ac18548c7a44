import type { Hits, Place } from './page-index.ts';

/** Where something stands: in the pages' texts, in the lines people ask with, in other languages. */
export interface Standing {
	texts: Hits;
	/** The section is the line's number. */
	asks: Hits;
	abroad: Hits;
}

/** A piece of a query and where it stands, and where another word for it does. */
export interface HeldUnit extends Standing {
	/** What finding it is worth, before how rare it is. */
	weight: number;
	/** Where each other word for it stands. */
	others: readonly Standing[];
}

export interface RankedPage {
	path: string;
	/** How much of the query it holds, how near together, how much it is asked for so; from 0 to about 2. */
	score: number;
}

export interface Ranking {
	pages: RankedPage[];
	/** What each unit is worth, in their order: its weight times how rare it is. */
	worths: number[];
}

/** What has to be known of a page to rank it. */
export interface PageTraits {
	/** How long it is beside the mean. */
	size: number;
	/** What it counts for in general. */
	weight: number;
	/** It lists everything: its headings are text. */
	isList: boolean;
	/** Sections that lie behind the rules. */
	last: ReadonlySet<number>;
}

/** The few numbers ranking goes by. They hardly matter one by one; what is searched matters. */
const tuning = {
	/** What a match counts for in a title, a heading, the beginning, a line of asking, another language; behind the rules. */
	title: 4,
	heading: 2,
	beginning: 1.5,
	asks: 2.5,
	abroad: 2,
	last: 0.3,
	/** What another word for it counts for beside the word itself. */
	others: 0.7,
	/** How soon more of the same counts no more, and how much a long page pays for its length (BM25). */
	saturation: 1.5,
	length: 0.5,
	/** What the best section, the best block and the best line of asking count for beside the page. */
	together: 0.3,
	block: 0.2,
	asked: 1,
};

/**
 * Pages by what they hold of a query, best first. A page counts for each piece by how rare it is and where
 * it stands (BM25F), for the section and the block that hold most of it, and for the line people ask with
 * that holds most.
 */
export function rankPages(
	units: readonly HeldUnit[],
	traits: ReadonlyMap<string, PageTraits>,
): Ranking {
	const tallies = new Map<string, Tally>();
	const worths = units.map((unit) => {
		const own = wordOf(unit, unit.weight, traits.size);
		// A word is worth no more than the one it stands for, if that stands somewhere.
		const most = own.paths.size > 0 ? own.worth : Number.POSITIVE_INFINITY;
		const others = unit.others
			.map((other) => wordOf(other, unit.weight, traits.size))
			.filter(({ paths }) => paths.size > 0)
			.map((word) => ({ ...word, worth: tuning.others * Math.min(word.worth, most) }))
			.sort((left, right) => right.worth - left.worth);
		const known = new Set<string>();
		for (const { paths, standing, worth } of [own, ...others]) {
			for (const path of paths) {
				const page = traits.get(path);
				if (!page || known.has(path)) continue;
				known.add(path);
				const tally = tallies.get(path) ?? createTally();
				tallies.set(path, tally);
				const found = count(path, standing, page);
				tally.score += (worth * found) / (found + tuning.saturation);
				take(tally, path, standing, page, worth);
			}
		}
		return own.paths.size > 0 ? own.worth : (others[0]?.worth ?? own.worth);
	});
	const total = worths.reduce((sum, worth) => sum + worth, 0);
	const pages = [...tallies].map(([path, tally]): RankedPage => {
		const sum =
			tally.score +
			tuning.together * most(tally.sections) +
			tuning.block * most(tally.blocks) +
			tuning.asked * most(tally.lines);
		return { path, score: ((traits.get(path)?.weight ?? 1) * sum) / total };
	});
	return { pages: pages.sort((left, right) => right.score - left.score), worths };
}

/** The pages that hold a word, and what it is worth there. */
function wordOf(standing: Standing, weight: number, pages: number) {
	const { texts, asks, abroad } = standing;
	const paths = new Set([...texts.keys(), ...asks.keys(), ...abroad.keys()]);
	return { paths, standing, worth: weight * rarity(paths.size, pages) };
}

/** How rare it is, as BM25 reckons it. */
function rarity(holders: number, pages: number): number {
	return Math.log(1 + (pages - holders + 0.5) / (holders + 0.5));
}

/** What a page holds, by section, by block and by line people ask with. */
interface Tally {
	score: number;
	sections: Map<string, number>;
	blocks: Map<string, number>;
	lines: Map<string, number>;
}

const createTally = (): Tally => ({
	score: 0,
	sections: new Map(),
	blocks: new Map(),
	lines: new Map(),
});

function count(path: string, { texts, asks, abroad }: Standing, page: PageTraits): number {
	const size = 1 - tuning.length + tuning.length * page.size;
	const inText = (texts.get(path) ?? []).reduce(
		(sum, place) => sum + (factorOf(place, page) * place.count) / size,
		0,
	);
	return inText + (asks.has(path) ? tuning.asks : 0) + (abroad.has(path) ? tuning.abroad : 0);
}

function factorOf({ section, line }: Place, { isList, last }: PageTraits): number {
	if (line === 0 && section === 0) return tuning.title;
	if (last.has(section)) return tuning.last;
	if (isList) return 1;
	return line === 0 ? tuning.heading : section === 0 ? tuning.beginning : 1;
}

function take(
	tally: Tally,
	path: string,
	{ texts, asks, abroad }: Standing,
	{ last }: PageTraits,
	worth: number,
): void {
	const places = (texts.get(path) ?? []).filter(({ section }) => !last.has(section));
	add(tally.sections, new Set(places.map(({ section }) => `${section}`)), worth);
	add(tally.blocks, new Set(places.map(({ section, line }) => `${section}.${line}`)), worth);
	add(tally.lines, new Set((asks.get(path) ?? []).map(({ section }) => `${section}`)), worth);
	if (places.some(({ section, line }) => section === 0 && line === 0))
		add(tally.lines, new Set(['title']), worth);
	add(tally.lines, new Set((abroad.get(path) ?? []).map(({ section }) => `-${section}`)), worth);
}

function add(sums: Map<string, number>, keys: ReadonlySet<string>, worth: number): void {
	for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + worth);
}

function most(sums: ReadonlyMap<string, number>): number {
	return Math.max(0, ...sums.values());
}

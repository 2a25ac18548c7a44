import { readFileSync } from 'node:fs';
import { addressOf } from '../config/addresses.ts';
import type { SearchList } from '../src/core/search/listed-page.ts';
import { smallWords } from '../src/core/search/small-words.ts';

/** What a term counts for in a title, a heading and elsewhere. */
const fields = { title: 4, heading: 2, text: 1 };
const saturation = 1.2;
const length = 0.75;

/**
 * BM25F as textbooks have it, over the same texts: pairs of Chinese characters and words of letters, small
 * words out, three fields. The yardstick for what ranking alone does.
 */
export function createPlainSearch(site: string, locale: string): (query: string) => string[] {
	const list: SearchList = JSON.parse(readFileSync(`${site}/search/${locale}/pages.json`, 'utf8'));
	const pages = list.pages.map(({ path, sections }) => {
		const counts = new Map<string, number>();
		let size = 0;
		sections.forEach(({ title, blocks = [] }, place) => {
			add(counts, title, place === 0 ? fields.title : fields.heading);
			for (const block of blocks) add(counts, block, fields.text);
			size += blocks.join('').length;
		});
		return { address: addressOf({ locale, page: path }), counts, size };
	});
	const mean = pages.reduce((sum, { size }) => sum + size, 0) / pages.length;

	return (query) => {
		const terms = [...new Set(termsOf(query))].map((term) => {
			const holders = pages.filter(({ counts }) => counts.has(term)).length;
			return { term, rarity: Math.log(1 + (pages.length - holders + 0.5) / (holders + 0.5)) };
		});
		return pages
			.map(({ address, counts, size }) => ({
				address,
				score: terms.reduce((sum, { term, rarity }) => {
					const count = (counts.get(term) ?? 0) / (1 - length + (length * size) / mean);
					return sum + (rarity * count) / (count + saturation);
				}, 0),
			}))
			.filter(({ score }) => score > 0)
			.sort((left, right) => right.score - left.score)
			.map(({ address }) => address);
	};
}

function add(counts: Map<string, number>, text: string, weight: number): void {
	for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
}

function termsOf(text: string): string[] {
	const plain = text.normalize('NFKC').toLowerCase();
	const words = plain.match(/[a-z0-9]+/g) ?? [];
	const runs = plain.match(/\p{Script=Han}+/gu) ?? [];
	const pairs = runs.flatMap((run) =>
		[...run].slice(1).map((char, place) => `${[...run][place]}${char}`),
	);
	return [...words.filter((word) => !smallWords.has(word)), ...pairs];
}

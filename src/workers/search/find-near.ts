import { onlyOn } from '~/core/search/asked-index.ts';
import type { Simplify } from '~/core/search/fold.ts';
import type { PageIndex } from '~/core/search/page-index.ts';
import {
	type HeldUnit,
	type PageTraits,
	type Ranking,
	rankPages,
	type Standing,
} from '~/core/search/rank-pages.ts';
import { type AskedUnit, readQuestion } from '~/core/search/read-question.ts';
import type { NamedThing } from '~/core/search/same-words.ts';
import type { TextIndex } from '~/core/search/text-index.ts';
import { tokensOf } from '~/core/search/tokens.ts';

/** Where a question is looked for. */
export interface Finding {
	index: PageIndex;
	/** The lines people ask with. */
	asks: TextIndex;
	/** Titles and lines of other languages. */
	abroad: TextIndex;
	named(query: string): NamedThing[];
	locale: string;
	traits: ReadonlyMap<string, PageTraits>;
	simplify: Simplify;
}

/** A question's pieces with where they stand, and the pages by what they hold of it. */
export interface Near extends Ranking {
	units: (AskedUnit & HeldUnit)[];
}

/** A whole question has about twenty pieces; a pasted paragraph is not searched to its end. */
const mostUnits = 40;

/** Fewer letters begin too many words. */
const leastBegun = 3;

/** Pages that hold part of a query, best first. */
export async function findNear(query: string, where: Finding): Promise<Near> {
	const { locale, named, simplify, traits } = where;
	const asked = readQuestion(query, locale, named, simplify).slice(0, mostUnits);
	const units = await Promise.all(
		asked.map(async (unit) => ({
			...unit,
			...(await standingOf(unit.text, where)),
			others: await Promise.all(unit.names.map((name) => standingOf(name, where))),
		})),
	);
	return { ...rankPages(units, traits), units };
}

/** Where a name or a word stands. A word of letters that is not there yet may only have been begun. */
export async function standingOf(
	text: string,
	{ index, asks, abroad, traits }: Finding,
): Promise<Standing> {
	const tokens = tokensOf(text).filter(({ kind }) => kind !== 'mark');
	const words = tokens.map((token) => token.text);
	const term = { text, isWord: tokens.length === 1, runs: [words], needsText: false };
	if (tokens.some(({ kind }) => kind === 'han')) {
		const plain = { ...term, isWord: false };
		return {
			texts: await index.find(plain),
			asks: onlyOn(asks.find(plain), traits),
			abroad: onlyOn(abroad.find(plain), traits),
		};
	}
	const texts = await index.findWhole(words);
	const standing = {
		texts,
		asks: onlyOn(asks.findWhole(words), traits),
		abroad: onlyOn(abroad.findWhole(words), traits),
	};
	const isNowhere = Object.values(standing).every(({ size }) => size === 0);
	const mayBeBegun = isNowhere && term.isWord && text.length >= leastBegun;
	return mayBeBegun ? { ...standing, texts: await index.find(term) } : standing;
}

import type { ListedPage } from '~/core/search/listed-page.ts';
import { foldText, type Simplify } from '~/core/search/fold.ts';
import { namesInside } from '~/core/search/glossary-match.ts';
import { rankNear, type HeldUnit, type NearPage } from '~/core/search/near-score.ts';
import { nearUnits, type Unit } from '~/core/search/near-units.ts';
import { tokensOf } from '~/core/search/tokens.ts';
import type { TermList } from './glossary-list.ts';
import type { FindPages } from './page-finder.ts';
import type { Hits } from './open-index.ts';
import type { PagePlaces } from './page-places.ts';
import { nearestWord, vocabularyOf } from './vocabulary.ts';

/** A whole question has about twenty pieces; a pasted paragraph is not searched to its end. */
const mostUnits = 40;

/** Pages that hold part of a query: its pieces, and the terms whose other names stand in it. */
export async function findNear(
	query: string,
	{ locale, terms }: TermList,
	listed: readonly ListedPage[],
	find: FindPages,
	places: PagePlaces,
	simplify: Simplify,
	weightOf: (id: string) => number,
): Promise<NearPage<string>[]> {
	const vocabulary = vocabularyOf(listed, terms, simplify);
	const named = namesInside(query, terms, simplify).map(({ name }) =>
		unitFor(foldText(name, simplify)),
	);
	const units = [...named, ...nearUnits(query, locale, simplify)].slice(0, mostUnits);
	const found = await Promise.all(units.map((unit) => findUnit(unit, find, vocabulary)));
	const held = found.map(({ unit, hits }): HeldUnit<string> => {
		const placeOf = (id: string, words: number[]) =>
			places.placeOf(id, unit.text, isWord(unit) ? words : []);
		return {
			unit,
			pages: new Map([...hits].map(([id, { words }]) => [id, placeOf(id, words)])),
		};
	});
	return rankNear(held, listed.length, weightOf);
}

/** A piece that is put in the place of another: a name for its other name, a word for a misspelt one. */
function unitFor(text: string): Unit {
	const words = tokensOf(text).filter(({ kind }) => kind !== 'mark');
	return { text, words: words.map((word) => word.text), at: null, weight: 1.5 };
}

async function findUnit(
	unit: Unit,
	find: FindPages,
	vocabulary: readonly string[],
): Promise<{ unit: Unit; hits: Hits }> {
	const ask = (one: Unit) =>
		find({ text: one.text, runs: [one.words], isWord: isWord(one), needsText: false });
	const hits = await ask(unit);
	if (hits.size > 0 || !isWord(unit)) return { unit, hits };
	const meant = nearestWord(unit.text, vocabulary);
	if (meant === null) return { unit, hits };
	const corrected = unitFor(meant);
	return { unit: corrected, hits: await ask(corrected) };
}

function isWord({ text, words }: Unit): boolean {
	return words.length === 1 && tokensOf(text)[0]?.kind === 'word';
}

import type { Simplify } from './fold.ts';
import { type Unit, queryUnits } from './query-units.ts';
import type { NamedThing } from './same-words.ts';
import { tokensOf } from './tokens.ts';

/** A piece of a query with what else may stand in its place. */
export interface AskedUnit extends Unit {
	/** Other names of the thing it names. */
	names: readonly string[];
}

/** What a piece of a longer name is worth beside the name. */
const partOfName = 0.3;

/** The pieces of a query that say something: the names of things in it, and its words. */
export function readQuestion(
	query: string,
	locale: string,
	named: (query: string) => NamedThing[],
	simplify?: Simplify,
): AskedUnit[] {
	const things = named(query);
	const units = queryUnits(query, locale, simplify).map((unit): AskedUnit => {
		const thing = things.find(({ at, text }) => at === unit.at && text === unit.text);
		if (thing) return { ...unit, weight: 1, names: thing.others };
		const isPart = things.some(
			({ at, text }) => at <= unit.at && unit.at + unit.text.length <= at + text.length,
		);
		return { ...unit, weight: isPart ? unit.weight * partOfName : unit.weight, names: [] };
	});
	const whole = things.filter(
		({ at, text }) => !units.some((unit) => unit.at === at && unit.text === text),
	);
	return [...whole.map(toUnit), ...units].filter(({ weight }) => weight > 0);
}

function toUnit({ text, at, others }: NamedThing): AskedUnit {
	const words = tokensOf(text)
		.filter(({ kind }) => kind !== 'mark')
		.map((token) => token.text);
	const isWord = words.length === 1 && tokensOf(text)[0]?.kind === 'word';
	return { text, at, words, isWord, weight: 1, names: others };
}

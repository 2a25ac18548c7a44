import { foldText, type Simplify } from './fold.ts';
import { isLatin } from './characters.ts';
import { holds, wholeWords } from './occurrences.ts';
import { spells, spellsAll } from './pinyin.ts';

/** A thing with one proper name and others people use for it. */
export interface Named {
	name: string;
	aliases: readonly string[];
	/** The syllables of `name` and of each alias, in that order, in pinyin; empty where it has none. */
	pinyin: readonly (readonly string[])[];
}

/** A thing a query names, and how. */
export interface NameMatch<Thing extends Named> {
	thing: Thing;
	/** Null: by its proper name. */
	via: { kind: 'alias' | 'pinyin'; name: string } | null;
	/** The whole query is the whole name, so that pages holding `name` answer it too. */
	isWhole: boolean;
	/** Higher is nearer; only for sorting. */
	weight: number;
}

/** The things whose name, alias or pinyin the query is, begins, or (from two characters on) is part of; nearest first. */
export function matchNames<Thing extends Named>(
	query: string,
	things: readonly Thing[],
	simplify?: Simplify,
): NameMatch<Thing>[] {
	const folded = foldText(query, simplify);
	if (folded === '') return [];
	return things
		.flatMap((thing) => best(byName(folded, thing, simplify), byPinyin(query, thing)) ?? [])
		.sort((left, right) => right.weight - left.weight);
}

/** The things whose name or alias stands somewhere inside the query, by the longest one: 站会 in a question. */
export function namesInside<Thing extends Named>(
	query: string,
	things: readonly Thing[],
	simplify?: Simplify,
): { thing: Thing; name: string }[] {
	const folded = foldText(query, simplify);
	return things
		.flatMap((thing) => {
			const inside = [thing.name, ...thing.aliases].filter(
				(name) => name.length > 1 && wholeIn(folded, foldText(name, simplify)),
			);
			inside.sort((left, right) => right.length - left.length);
			return inside.slice(0, 1).map((name) => ({ thing, name }));
		})
		.sort((left, right) => right.name.length - left.name.length);
}

function wholeIn(text: string, name: string): boolean {
	return isLatin(name.at(-1) ?? '') ? wholeWords(text, name).length > 0 : holds(text, name);
}

function byName<Thing extends Named>(
	query: string,
	thing: Thing,
	simplify?: Simplify,
): NameMatch<Thing> | null {
	return [thing.name, ...thing.aliases]
		.map((name, index): NameMatch<Thing> | null => {
			const folded = foldText(name, simplify);
			const nearness = folded === query ? 8 : folded.startsWith(query) ? 4 : 2;
			const isPart = [...query].length > 1 && holds(folded, query);
			if (!folded.startsWith(query) && !isPart) return null;
			return {
				thing,
				// 首问 needs no explanation where the name is 首问负责制.
				via: index === 0 || thing.name.includes(name) ? null : { kind: 'alias', name },
				isWhole: folded === query,
				weight: nearness + (index === 0 ? 1 : 0),
			};
		})
		.reduce(best, null);
}

function byPinyin<Thing extends Named>(query: string, thing: Thing): NameMatch<Thing> | null {
	return thing.pinyin
		.map((syllables, index): NameMatch<Thing> | null => {
			const spelling = spells(query, syllables);
			if (spelling === null) return null;
			const isWhole = spellsAll(query, syllables);
			const name = [thing.name, ...thing.aliases][index] ?? thing.name;
			return {
				thing,
				via: { kind: 'pinyin', name: thing.name.includes(name) ? thing.name : name },
				isWhole,
				weight: (isWhole ? 6 : spelling === 'full' ? 3 : 1) + (index === 0 ? 0.5 : 0),
			};
		})
		.reduce(best, null);
}

function best<Match extends { weight: number }>(
	left: Match | null,
	right: Match | null,
): Match | null {
	if (left === null || right === null) return left ?? right;
	return right.weight > left.weight ? right : left;
}

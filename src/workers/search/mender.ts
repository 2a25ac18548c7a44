import { isHan } from '~/core/search/characters.ts';
import { foldText } from '~/core/search/fold.ts';
import { titleOf } from '~/core/search/listed-page.ts';
import { type Mending, mendQuery } from '~/core/search/mend-query.ts';
import { type Finding, standingOf } from './find-near.ts';
import type { SearchKnowledge } from './knowledge.ts';

/** Puts slips of a query right, by what this handbook says and how it is asked for. */
export function createMender(where: Finding, { list, terms, asked }: SearchKnowledge) {
	const { index, asks, abroad, simplify } = where;
	let known: Omit<Mending, 'stands'> | undefined;

	const learn = (): Omit<Mending, 'stands'> => {
		const names = [
			...terms.terms.flatMap(({ name, aliases }) => [name, ...aliases]),
			...asked.same.flat(),
			...list.pages.map(titleOf),
		].map((name) => foldText(name, simplify));
		return {
			names: [...new Set(names)].filter((name) => name.length > 2 && [...name].every(isHan)),
			words: [...new Set([index, asks, abroad].flatMap((one) => one.words()))],
			spelt: asked.spelt,
			locale: terms.locale,
		};
	};

	return (query: string): Promise<string | null> => {
		known ??= learn();
		const stands = async (text: string) => {
			const standing = await standingOf(text, where);
			return Object.values(standing).some(({ size }) => size > 0);
		};
		return mendQuery(foldText(query, simplify), { ...known, stands });
	};
}

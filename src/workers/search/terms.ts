import { knownPages } from 'config/addresses.ts';
import { foldText, type Simplify } from '~/core/search/fold.ts';
import type { NameMatch } from '~/core/search/glossary-match.ts';
import { similarity } from '~/core/search/similarity.ts';
import type { TermCard } from './search-answer.ts';
import type { ListedTerm } from './glossary-list.ts';

const mostSuggestions = 5;

/** A term as a result; `home` is the address of the language's home page. */
export function toCard({ thing, via }: NameMatch<ListedTerm>, home: string): TermCard {
	const { id, name, meaning, see } = thing;
	return {
		id,
		name,
		via,
		meaning,
		href: see === null ? null : `${home}${see}/`,
		glossaryHref: `${home}${knownPages.glossary}/#${id}`,
	};
}

/** Names like the query, at least so much (0 to 1), that are not known already; nearest first. */
export function suggestNames(
	query: string,
	terms: readonly ListedTerm[],
	{
		known,
		least,
		simplify,
	}: { known: readonly NameMatch<ListedTerm>[]; least: number; simplify: Simplify },
): string[] {
	const folded = foldText(query, simplify);
	return terms
		.filter((term) => !known.some(({ thing }) => thing === term))
		.map(({ name, aliases }) => ({
			name,
			likeness: Math.max(
				...[name, ...aliases].map((one) => similarity(folded, foldText(one, simplify))),
			),
		}))
		.filter(({ likeness }) => likeness >= least)
		.sort((left, right) => right.likeness - left.likeness)
		.slice(0, mostSuggestions)
		.map(({ name }) => name);
}

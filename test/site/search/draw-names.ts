import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import { countOf, pick } from './drawing.ts';

interface GlossaryTerm {
	term: Record<string, string>;
	aliases?: Record<string, string[]>;
	not?: Record<string, string[]>;
}

/** A query that is not the name of a term and yet means it. */
export interface NameQuery {
	query: string;
	/** The terms it may mean, as the language calls them. */
	names: string[];
}

const glossary = new URL('../../../src/content/glossary.yml', import.meta.url);

/** Other names of terms, and (where they are Chinese) their names in pinyin and by initials. */
export function drawNames(locale: string, random: () => number): Record<string, NameQuery[]> {
	// A name that a role gives its part (`<Role general_manager>信箱`) is the company's, and not to be drawn here.
	const isPlain = (name: string) => !name.includes('<');
	const all = (parse(readFileSync(glossary, 'utf8')) as GlossaryTerm[]).map(
		({ term, aliases, not }) => ({
			name: term[locale] ?? '',
			aliases: [...(aliases?.[locale] ?? []), ...(not?.[locale] ?? [])],
		}),
	);
	const terms = all
		.filter(({ name }) => isPlain(name))
		.map(({ name, aliases }) => ({ name, aliases: aliases.filter(isPlain) }));
	const some = (count: number, queries: { query: string; name: string }[]): NameQuery[] => {
		const names = Map.groupBy(queries, ({ query }) => query);
		const left = [...names].map(([query, same]) => ({ query, names: same.map((one) => one.name) }));
		return Array.from({ length: Math.min(countOf(count), left.length) }, () => {
			const next = pick(left, random);
			left.splice(left.indexOf(next), 1);
			return next;
		});
	};
	const spelt = (pattern: 'pinyin' | 'first') =>
		terms
			.filter(({ name }) => /^\p{Script=Han}{2,}$/u.test(name))
			.map(({ name }) => ({
				query: pinyin(name, { pattern, toneType: 'none', v: true }).replaceAll(' ', ''),
				name,
			}));
	return {
		'other names': some(
			40,
			terms.flatMap(({ name, aliases }) => aliases.map((query) => ({ query, name }))),
		),
		pinyin: some(30, spelt('pinyin')),
		'initials of pinyin': some(30, spelt('first')),
	};
}

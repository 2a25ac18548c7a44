import { justThis } from '../../src/core/text/just-this.ts';
import { blank, textWithout } from './mdx-tree.ts';
import { contentOf, type Data, listed, readRows } from './read-content.ts';
import { lineAt, type Source } from './source.ts';

/** A name the glossary says no page uses, and the term that is written instead. */
export interface OtherName {
	name: string;
	term: string;
	locale: string;
}

/** The names under `not` of the glossary's terms, in every language. */
export function readOtherNames(root: string): OtherName[] {
	return readRows(contentOf(root), 'glossary.yml').flatMap(({ term, not }) =>
		Object.entries((not ?? {}) as Data).flatMap(([locale, names]) =>
			listed(names).map((name) => ({ name, term: asMarks((term as Data)[locale]), locale })),
		),
	);
}

/** A term as pages write it: the company's own names by their marks. */
function asMarks(term: unknown): string {
	return String(term ?? '').replace(/<(Role|role|Department) (\w+)>/g, (_, kind: string, code) =>
		kind === 'role' ? `{role:${code} lower}` : `{${kind.toLowerCase()}:${code}}`,
	);
}

/**
 * One thing has one word: every place where a page says a name the glossary has under `not`, as a sentence that
 * names file, line and the word to write. What stands in quotation marks or in `<AsIs>` may be anybody's word.
 */
export function findOtherNames(sources: readonly Source[], names: readonly OtherName[]): string[] {
	return [...Map.groupBy(names, ({ locale }) => locale)].flatMap(([locale, own]) => {
		const pattern = new RegExp(own.map(({ name }) => saying(name, locale)).join('|'), 'gi');
		const terms = new Map(own.map(({ name, term }) => [name.toLowerCase(), term]));
		return sources
			.filter((source) => source.locale === locale)
			.flatMap((source) => {
				const prose = proseOf(source);
				return [...prose.matchAll(pattern)].map(({ index, 0: name }) => {
					const term = terms.get(name.toLowerCase()) ?? '';
					return `${source.file}:${lineAt(prose, index)} says "${name}", which the glossary calls ${term}. Write ${term}, or put it in quotation marks where somebody else's word is meant.`;
				});
			});
	});
}

/** A name as it may stand in a sentence: where words have no spaces anywhere, otherwise as a word of its own. */
function saying(name: string, locale: string): string {
	const escaped = justThis(name);
	return locale.startsWith('zh') ? escaped : `(?<!\\w)${escaped}(?!\\w)`;
}

/** What a page says in its own words, in its places: no head, tags, addresses, quotations. */
function proseOf(source: Source): string {
	return textWithout(source, ['yaml', 'mdxjsEsm', 'code', 'inlineCode']).replace(
		/“[^”\n]*”|<(?:"[^"]*"|[^">])*>|\]\([^)]*\)/g,
		blank,
	);
}

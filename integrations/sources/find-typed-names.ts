import { justThis } from '../../src/core/text/just-this.ts';
import { blank, textWithout } from './mdx-tree.ts';
import type { Names } from './read-names.ts';
import { lineAt, type Source } from './source.ts';

/** A name that stands by hand in more pages is a word people use for other things, too. */
const mostPages = 5;

/**
 * A name written by hand stays what it was when the company changes `organization.yml`. Every name of a
 * role or department in a page, as a sentence that names file, line and remedy. Passed by: what stands in
 * quotation marks or in `<AsIs>`, names inside longer ones that are `known` (总经理 in 总经理信箱), and names
 * that are ordinary words: Chinese ones of fewer than three characters, in other languages those of one or
 * two words, and any that many pages say.
 */
export function findTypedNames(sources: readonly Source[], names: Names): string[] {
	const locales = new Set(sources.map(({ locale }) => locale));
	return [...locales].flatMap((locale) => {
		const own = names.delivered.get(locale) ?? new Map<string, string>();
		const said = namesSaid(
			sources.filter((source) => source.locale === locale),
			own,
			names.known,
		);
		const pages = (name: string) =>
			new Set(said.filter((one) => one.name === name).map(({ source }) => source.file)).size;
		return said
			.filter(({ name }) => pages(name) <= mostPages)
			.map(
				({ source, prose, index, name, component }) =>
					`${source.file}:${lineAt(prose, index)} writes "${name}" by hand, which would stay when the company changes the name. Write ${component}, or put it in quotation marks where the plan's own word is meant, or <AsIs>${name}</AsIs> where something else is.`,
			);
	});
}

/** Every place where a page says a name by hand. */
function namesSaid(
	sources: readonly Source[],
	names: ReadonlyMap<string, string>,
	known: string[],
) {
	const sought = [...names.keys()].filter(isSure);
	if (sought.length === 0) return [];
	const longer = known.filter(
		(one) => !names.has(one) && sought.some((name) => one.includes(name)),
	);
	const byLength = [...longer, ...sought].sort((one, other) => other.length - one.length);
	// 生产部门 are the departments that produce, whatever they are called.
	const pattern = new RegExp(
		`(?<![A-Za-z])(?:${byLength.map(justThis).join('|')})(?![A-Za-z门])`,
		'g',
	);
	return sources.flatMap((source) => {
		const prose = proseOf(source);
		return [...prose.matchAll(pattern)].flatMap(({ 0: name, index }) => {
			const component = names.get(name);
			return component === undefined ? [] : [{ source, prose, index, name, component }];
		});
	});
}

/** Whether a name is hardly a word for anything else. */
function isSure(name: string): boolean {
	return /^\p{Script=Han}{3,}$/u.test(name) || /^\w[\w'’]*(?: [\w'’]+){2,}$/.test(name);
}

/** What a page says in its own words: without its head, code, imports and quotations. */
function proseOf(source: Source): string {
	return textWithout(source, ['yaml', 'code', 'inlineCode', 'mdxjsEsm']).replace(
		/“[^”\n]*”/g,
		blank,
	);
}

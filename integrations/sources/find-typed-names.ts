import { blank, textWithout } from './mdx-tree.ts';
import type { Names } from './read-names.ts';
import { lineAt, type Source } from './source.ts';

/**
 * A name written by hand stays what it was when the company changes `organization.yml`. Every name of a
 * role or department in a page, as a sentence that names file, line and remedy. Passed by: what stands in
 * quotation marks, and names inside longer ones that are `known` (总经理 in 总经理信箱). Only Chinese names of
 * three characters and more: the others, and English ones, are words people use for other things, too.
 */
export function findTypedNames(
	sources: readonly Source[],
	{ company: names, known }: Names,
): string[] {
	const sought = [...names.keys()].filter((name) => /^\p{Script=Han}{3,}$/u.test(name));
	if (sought.length === 0) return [];
	const longer = known.filter(
		(one) => !names.has(one) && sought.some((name) => one.includes(name)),
	);
	const byLength = [...longer, ...sought].sort((one, other) => other.length - one.length);
	// 生产部门 are the departments that produce, whatever they are called.
	const pattern = new RegExp(`(?:${byLength.map(escaped).join('|')})(?!门)`, 'g');
	return sources.flatMap((source) => {
		const prose = proseOf(source);
		return [...prose.matchAll(pattern)].flatMap(({ 0: name, index }) => {
			const component = names.get(name);
			if (component === undefined) return [];
			return `${source.file}:${lineAt(prose, index)} writes "${name}" by hand, which would stay when the company changes the name. Write ${component}, or put it in quotation marks where the plan's own word is meant.`;
		});
	});
}

/** What a page says in its own words: without its head, code, imports and quotations. */
function proseOf(source: Source): string {
	return textWithout(source, ['yaml', 'code', 'inlineCode', 'mdxjsEsm']).replace(
		/“[^”\n]*”/g,
		blank,
	);
}

/** The name as a pattern that matches just it, whatever signs stand in it. */
function escaped(name: string): string {
	return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

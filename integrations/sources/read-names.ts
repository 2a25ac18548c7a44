import { defaultLocale, locales } from '../../config/locales.ts';
import { lowerFirst } from '../../src/core/text/lower-first.ts';
import { contentOf, type Data, listed, readRecord, readRows, rowsOf } from './read-content.ts';

/** What may stand in a page: the names its words were first written with, and longer ones around them. */
export interface Names {
	/**
	 * Roles and departments by language, each with the mark that says it: `{role:gm_office}`. Where the company calls
	 * something else by one of these names, it is that one's. Names it gave itself are not among them: they may be
	 * ordinary words, and would stop its pages.
	 */
	delivered: ReadonlyMap<string, ReadonlyMap<string, string>>;
	/** Terms of the glossary with their other names, and mechanisms. */
	known: string[];
}

/** The names in the content files of the project at `root`. */
export function readNames(root: string): Names {
	const content = contentOf(root);
	const delivered = readRecord(content, 'delivered.yml');
	const own = readRecord(content, 'organization.yml');
	return {
		delivered: new Map(
			locales.map(({ code }) => {
				const marks = new Map(marksOf(delivered, code));
				for (const [name, mark] of marksOf(own, code)) if (marks.has(name)) marks.set(name, mark);
				return [code, marks];
			}),
		),
		known: [
			...readRows(content, 'glossary.yml').flatMap(({ term, aliases, not }) => [
				say(term),
				...namesIn(aliases),
				...namesIn(not),
			]),
			...readRows(content, 'rules/mechanisms.yml').map(({ name }) => say(name)),
		].filter((name) => name !== ''),
	};
}

function marksOf({ departments, roles }: Data, locale: string): [string, string][] {
	return [...named(departments, 'department', locale), ...named(roles, 'role', locale)];
}

/** Every name with its mark, and as it begins inside a sentence. */
function named(list: unknown, kind: string, locale: string): [string, string][] {
	return rowsOf(list).flatMap(({ code, label }): [string, string][] => {
		const name = (label as Record<string, string> | undefined)?.[locale];
		if (name === undefined) return [];
		const mark = (more: string) => `{${kind}:${String(code)}${more}}`;
		return [
			[lowerFirst(name), mark(kind === 'role' ? ' lower' : '')],
			[name, mark('')],
		];
	});
}

/** Names by language, in the default one. */
function namesIn(names: unknown): string[] {
	return listed((names as Data | undefined)?.[defaultLocale]);
}

/** Words of a content file in the default language; '' where there are none. */
function say(words: unknown): string {
	const label = words as Record<string, string> | undefined;
	return label?.[defaultLocale] ?? '';
}

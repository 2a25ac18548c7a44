import { defaultLocale, locales } from '../../config/locales.ts';
import { contentOf, type Data, listed, readRecord, readRows, rowsOf } from './read-content.ts';

/** What may stand in a page: the company's own names, and longer ones around them. */
export interface Names {
	/** Roles and departments by language, each with the mark that says it: `{role:gm_office}`. */
	company: ReadonlyMap<string, ReadonlyMap<string, string>>;
	/** Terms of the glossary with their other names, and mechanisms. */
	known: string[];
}

/** The names in the content files of the project at `root`. */
export function readNames(root: string): Names {
	const content = contentOf(root);
	const { departments, roles } = readRecord(content, 'organization.yml');
	const named = (list: unknown, kind: string, locale: string) =>
		rowsOf(list).flatMap(({ code, label }) => {
			const name = (label as Record<string, string> | undefined)?.[locale] ?? '';
			const small = name.charAt(0).toLowerCase() + name.slice(1);
			const mark = (more: string) => `{${kind}:${String(code)}${more}}`;
			return [
				[small, mark(kind === 'role' ? ' lower' : '')],
				[name, mark('')],
			] as const;
		});
	return {
		company: new Map(
			locales.map(({ code }) => [
				code,
				new Map([...named(departments, 'department', code), ...named(roles, 'role', code)]),
			]),
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

/** Names by language, in the default one. */
function namesIn(names: unknown): string[] {
	return listed((names as Data | undefined)?.[defaultLocale]);
}

/** Words of a content file in the default language; '' where there are none. */
function say(words: unknown): string {
	const label = words as Record<string, string> | undefined;
	return label?.[defaultLocale] ?? '';
}

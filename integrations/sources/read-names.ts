import { defaultLocale } from '../../config/locales.ts';
import { contentOf, readRecord, readRows, rowsOf } from './read-content.ts';

/** What may stand in a page in the default language: the company's own names, and longer ones around them. */
export interface Names {
	/** Roles and departments, each with the mark that says it: `{role:gm_office}`. */
	company: ReadonlyMap<string, string>;
	/** Terms of the glossary with their other names, and mechanisms. */
	known: string[];
}

/** The names in the content files of the project at `root`. */
export function readNames(root: string): Names {
	const content = contentOf(root);
	const { departments, roles } = readRecord(content, 'organization.yml');
	const named = (list: unknown, kind: string) =>
		rowsOf(list).map(({ code, label }) => [say(label), `{${kind}:${String(code)}}`] as const);
	return {
		company: new Map([...named(departments, 'department'), ...named(roles, 'role')]),
		known: [
			...readRows(content, 'glossary.yml').flatMap(({ term, aliases }) => [
				say(term),
				...((aliases as Record<string, string[]> | undefined)?.[defaultLocale] ?? []),
			]),
			...readRows(content, 'rules/mechanisms.yml').map(({ name }) => say(name)),
		].filter((name) => name !== ''),
	};
}

/** Words of a content file in the default language; '' where there are none. */
function say(words: unknown): string {
	const label = words as Record<string, string> | undefined;
	return label?.[defaultLocale] ?? '';
}

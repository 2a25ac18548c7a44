import { definitions, words } from 'virtual:content';
import type { Definition } from '~/core/definition/definition.ts';

const read = new Map<string, Definition[]>();
const wordsOf = new Map<string, Record<string, string>>();

/** Every tracker of the site in a language, in the order of their ids. */
export function loadDefinitions(locale = 'zh-CN'): Definition[] {
	const known = read.get(locale) ?? parse<Definition[]>(definitions, locale);
	read.set(locale, known);
	return [...known];
}

export function loadDefinition(id: string, locale = 'zh-CN'): Definition {
	const found = loadDefinitions(locale).find((one) => one.id === id);
	if (!found) throw new Error(`No tracker is called "${id}". Look in src/content/trackers/.`);
	return found;
}

/** The interface words of a language, by full key. */
export function loadWords(locale: string): Record<string, string> {
	const known = wordsOf.get(locale) ?? parse<Record<string, string>>(words, locale);
	wordsOf.set(locale, known);
	return known;
}

function parse<Type>(told: Readonly<Record<string, string>>, locale: string): Type {
	const json = told[locale];
	if (json === undefined) throw new Error(`No language of the site is called "${locale}".`);
	return JSON.parse(json) as Type; // as `content-once.ts` wrote it
}

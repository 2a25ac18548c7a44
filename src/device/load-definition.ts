import type { Definition } from '~/core/definition/definition.ts';
import { allDefinitions, definitionFile } from '~/core/definition/definition-file.ts';
import { readSiteFile } from './folder-edition.ts';

/** What was read once is there as long as the page is open. */
const known = new Map<string, Promise<unknown>>();

/** Another tracker's definition in a language; fails where it cannot be read, and tries anew when asked again. */
export function loadDefinition(id: string, locale: string): Promise<Definition> {
	// The file is what the build made of the definition.
	return read(id, locale) as Promise<Definition>;
}

/** Every tracker's definition in a language, in the order of their ids. */
export async function loadDefinitions(locale: string): Promise<Definition[]> {
	const all = (await read(allDefinitions, locale)) as Definition[];
	for (const definition of all) rememberDefinition(definition);
	return all;
}

/** A definition that is at hand, such as the page's own, is not asked for. */
export function rememberDefinition(definition: Definition): void {
	known.set(definitionFile(definition.id, definition.locale), Promise.resolve(definition));
}

function read(id: string, locale: string): Promise<unknown> {
	const file = definitionFile(id, locale);
	const before = known.get(file);
	if (before) return before;
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const asked = readSiteFile(base + file).then((text) => JSON.parse(text) as unknown);
	known.set(file, asked);
	asked.catch(() => known.delete(file));
	return asked;
}

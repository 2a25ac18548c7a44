import { CORE_SCHEMA, load } from 'js-yaml';

const known = new Map<string, unknown>();

/**
 * What a YAML text says. Several checks ask for the same files and heads of pages, and reading them takes
 * longer than the checks: the same text is read once, by the reader Astro itself uses, which takes a tenth
 * of the time of one that keeps every node's place. What it gives is shared, and therefore frozen. A date
 * is the text that stands there.
 */
export function parseYaml(text: string): unknown {
	if (!known.has(text)) known.set(text, frozen(load(text, { schema: CORE_SCHEMA })));
	return known.get(text);
}

function frozen(data: unknown): unknown {
	if (typeof data !== 'object' || data === null) return data;
	for (const part of Object.values(data)) frozen(part);
	return Object.freeze(data);
}

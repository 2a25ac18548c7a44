import { parse } from 'yaml';

const known = new Map<string, unknown>();

/**
 * What a YAML text says. Several checks ask for the same files and heads of pages, and reading them takes
 * longer than the checks: the same text is read once. What it gives is shared, and therefore frozen.
 */
export function parseYaml(text: string): unknown {
	if (!known.has(text)) known.set(text, frozen(parse(text)));
	return known.get(text);
}

function frozen(data: unknown): unknown {
	if (typeof data !== 'object' || data === null) return data;
	for (const part of Object.values(data)) frozen(part);
	return Object.freeze(data);
}

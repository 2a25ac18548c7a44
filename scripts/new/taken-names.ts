import { readdirSync } from 'node:fs';
import { trackerPage } from '../../config/addresses.ts';
import { locales } from '../../config/locales.ts';

const pages = new URL('../../src/pages/', import.meta.url);

/** What lies in a folder of `src/pages/` under a name of its own. */
function namesIn(folder: string): string[] {
	return readdirSync(new URL(folder, pages))
		.map((name) => name.replace(/\..*$/, ''))
		.filter((name) => /^[a-z0-9]/.test(name));
}

/** Folders whose pages the site makes by itself, and those of languages: no page is written there. */
export const takenFolders: readonly string[] = [
	...namesIn('.'),
	...namesIn('[...locale]'),
	...locales.map(({ path }) => path).filter(Boolean),
	trackerPage('').replace(/\/$/, ''),
];

/** Pages of the site where those made for each tracker lie, what stands for a folder, and what YAML reads as no word. */
export const takenIds: readonly string[] = [
	...['practice', '[...locale]/practice', '[...locale]/paper'].flatMap(namesIn),
	...['index', 'null', 'true', 'false'],
];

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.cache/test-site', import.meta.url));

/** The address of every page of the built site, without the origin: `/`, `/en/collect/`, … */
export function builtPages(): string[] {
	return globSync('**/index.html', { cwd: folder })
		.map((file) => `/${file.replace(/index\.html$/, '').replaceAll('\\', '/')}`)
		.sort();
}

/** Whether a built page is searched at all: booklets and blank forms, as long as fifty pages, are not. */
export function isSearched(path: string): boolean {
	return readFileSync(join(folder, path, 'index.html'), 'utf8').includes('data-pagefind-body');
}

import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.cache/test-site', import.meta.url));

/** The address of every page of the built site, without the origin: `/`, `/en/collect/`, … */
export function builtPages(): string[] {
	return globSync('**/index.html', { cwd: folder })
		.map((file) => `/${file.replace(/index\.html$/, '').replaceAll('\\', '/')}`)
		.sort();
}

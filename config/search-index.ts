import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { locales } from './locales.ts';
import type { IndexFile } from './search/build-index.ts';
import { serveSearch } from './search/dev-search.ts';
import { indexLanguage } from './search/index-language.ts';
import { readPage, type PageText } from './search/read-page.ts';

/**
 * Makes the search index from the built pages, in place of the theme's `pagefind: true`: one index a
 * language below `/search/<locale>/`, of the pages that are written in it. `astro dev` makes the same
 * from the pages it serves, when somebody first searches.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'goutong:search-index',
		hooks: {
			'astro:config:setup': ({ injectRoute, injectScript, command }) => {
				// In `astro dev` components refuse to load on a page without islands unless this came first.
				if (command === 'dev') injectScript('page', "import '@vitejs/plugin-react/preamble';");
				injectRoute({
					pattern: '/search/[locale]/terms.json',
					entrypoint: './src/components/search/terms.json.ts',
				});
			},
			'astro:server:setup': ({ server, logger }) => serveSearch(server, logger),
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				await Promise.all(
					locales.map(async ({ code, path }) => {
						const pages = await readPages(folder, path);
						await writeFiles(
							join(folder, 'search', code),
							await indexLanguage(code, pages, logger),
						);
					}),
				);
				await close();
			},
		},
	};
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
	const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
	for (const one of folders) await mkdir(one, { recursive: true });
	await Promise.all(files.map(({ path, content }) => writeFile(join(folder, path), content)));
}

/** The built pages of a language; `path` is its folder, '' for the language at the root. */
async function readPages(folder: string, path: string): Promise<PageText[]> {
	const others = locales.map((one) => one.path).filter((one) => one !== '' && one !== path);
	const files = globSync('**/index.html', { cwd: join(folder, path) })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => path !== '' || !others.some((other) => file.startsWith(`${other}/`)))
		.sort();
	const pages = await Promise.all(
		files.map(async (file) =>
			readPage(await readFile(join(folder, path, file), 'utf8'), file.replace(/index\.html$/, '')),
		),
	);
	return pages.filter((page) => page !== null);
}

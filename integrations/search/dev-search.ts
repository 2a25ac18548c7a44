import { globSync } from 'node:fs';
import type { AstroIntegrationLogger } from 'astro';
import { close } from 'pagefind';
import { parse } from 'ultrahtml';
import type { ViteDevServer } from 'vite';
import { addressOf, pageOfFile } from '../../config/addresses.ts';
import { locales } from '../../config/locales.ts';
import { docsFolder } from '../sources/source.ts';
import type { IndexFile } from './build-index.ts';
import { originOf } from '../origin-of.ts';
import { indexLanguage } from './index-language.ts';
import { readPage, type PageText } from './read-page.ts';

/**
 * Search for `astro dev`: answers `/search/<locale>/…` with an index made from the pages the server
 * itself renders. It is made when first asked for, and again after a file below `src/` has changed.
 */
export function serveSearch(server: ViteDevServer, logger: AstroIntegrationLogger): void {
	const indexes = new Map<string, Promise<IndexFile[]>>();
	server.watcher.on('all', (_, file) => {
		if (file.startsWith(`${server.config.root}/src/`)) indexes.clear();
	});
	server.middlewares.use(async (request, response, next) => {
		const url = new URL(request.url ?? '', 'http://localhost');
		const [, locale = '', path = ''] = /^\/search\/([\w-]+)\/(.+)$/.exec(url.pathname) ?? [];
		const language = locales.find(({ code }) => code === locale);
		if (!language || path === 'terms.json') return next();
		try {
			// The pages list comes first: what follows must fit it, whatever is edited meanwhile.
			const known = indexes.get(locale) ?? make(language);
			indexes.set(locale, known);
			const file = (await known).find((one) => one.path === path);
			if (!file) return next();
			response.setHeader('content-type', contentType(path));
			response.setHeader('cache-control', 'no-store');
			response.end(file.content);
		} catch (error) {
			indexes.delete(locale);
			next(error);
		}
	});

	async function make({ code }: { code: string }): Promise<IndexFile[]> {
		const pages: PageText[] = [];
		for (const page of pagesOf(server.config.root, code)) {
			const response = await fetch(new URL(addressOf({ locale: code, page }), originOf(server)));
			const path = page === '' ? '' : `${page}/`;
			const read = response.ok ? readPage(parse(await response.text()), path) : null;
			if (read) pages.push(read);
		}
		const { files, notes } = await indexLanguage(code, pages);
		for (const { level, text } of notes) logger[level](text);
		await close();
		return files;
	}
}

/** The handbook's pages of a language by their files: `everyone/why`. */
function pagesOf(root: string, locale: string): string[] {
	return globSync('**/*.{md,mdx}', { cwd: `${root}/${docsFolder}` })
		.map(pageOfFile)
		.filter((one) => one.locale === locale)
		.map(({ page }) => page)
		.sort();
}

function contentType(path: string): string {
	if (path.endsWith('.js')) return 'text/javascript';
	return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

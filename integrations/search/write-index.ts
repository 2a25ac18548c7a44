import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { close } from 'pagefind';
import { locales } from '../../config/locales.ts';
import type { IndexFile } from './build-index.ts';
import { indexLanguage } from './index-language.ts';
import type { PageText } from './read-page.ts';

/** Makes the index of every language from its pages, below `search/<locale>/` of the built site. */
export async function writeIndexes(
	folder: string,
	pages: ReadonlyMap<string, readonly PageText[]>,
	logger: AstroIntegrationLogger,
): Promise<void> {
	await Promise.all(
		locales.map(async ({ code }) => {
			const files = await indexLanguage(code, pages.get(code) ?? [], logger);
			await writeFiles(join(folder, 'search', code), files);
		}),
	);
	await close();
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
	const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
	for (const one of folders) await mkdir(one, { recursive: true });
	await Promise.all(files.map(({ path, content }) => writeFile(join(folder, path), content)));
}

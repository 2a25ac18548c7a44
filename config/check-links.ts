import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type BuiltPage, readBuiltPage } from './links/built-page.ts';
import type { BuiltSite } from './links/check-link.ts';
import { findLinkMistakes } from './links/find-link-mistakes.ts';
import { readSources } from './links/source.ts';
import { locales } from './locales.ts';

/**
 * Stops the build when a link or an anchor leads nowhere, an image has no alternative text, or a
 * page lacks a language: one error that lists all, each with file, line and remedy.
 */
export function checkLinks(): AstroIntegration {
	let root = '';
	let base = '/';
	return {
		name: 'goutong:check-links',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = await readSite(fileURLToPath(dir), base);
				const languages = locales.map(({ code }) => code);
				const mistakes = findLinkMistakes(site, await readSources(root), languages);
				if (mistakes.length > 0) {
					throw new Error(`${mistakes.length} to put right:\n\n${mistakes.join('\n')}\n`);
				}
				logger.info(`the links of ${site.pages.size} pages lead somewhere`);
			},
		},
	};
}

/** Reads a folder of built files, which will be served below `base`. */
export async function readSite(folder: string, base: string): Promise<BuiltSite> {
	const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
	const pages = await Promise.all(
		files
			.filter((file) => file.endsWith('.html'))
			.map(async (file): Promise<[string, BuiltPage]> => {
				const address = base + file.replace(/(^|\/)index\.html$/, '$1');
				return [address, readBuiltPage(address, await readFile(join(folder, file), 'utf8'))];
			}),
	);
	return { base, files: new Set(files), pages: new Map(pages) };
}

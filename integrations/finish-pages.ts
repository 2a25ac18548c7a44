import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type Node } from 'ultrahtml';
import { type BuiltPage, readBuiltPage } from './links/built-page.ts';
import { findLinkMistakes } from './links/find-link-mistakes.ts';
import { readSources } from './sources/source.ts';
import { wholeLocales } from '../config/locales.ts';
import { withPolicy } from './with-policy.ts';
import { readPage, type PageText } from './search/read-page.ts';
import { writeIndexes } from './search/write-indexes.ts';
import { splitLocale } from '../config/addresses.ts';

/**
 * What is done with the pages once they are built, each read once: its policy is written, its links are
 * checked, its text goes into the search index. Stops the build when a link or an anchor leads nowhere,
 * an image has no alternative text, or a page lacks a language: one error that lists all, each with
 * file, line and remedy.
 */
export function finishPages(): AstroIntegration {
	let root = '';
	let base = '/';
	return {
		name: 'goutong:finish-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
				const pages = await Promise.all(
					files.filter((file) => file.endsWith('.html')).map((file) => finish(folder, file, base)),
				);
				const site = {
					base,
					files: new Set(files),
					pages: new Map(pages.map(({ built }) => [built.address, built])),
				};
				const mistakes = findLinkMistakes(site, readSources(root), wholeLocales);
				if (mistakes.length > 0) {
					throw new Error(`${mistakes.length} to put right:\n\n${mistakes.join('\n')}\n`);
				}
				logger.info(`${pages.length} pages have their policy, and their links lead somewhere`);
				await writeIndexes(folder, textsByLocale(pages), logger);
			},
		},
	};
}

/** A built page, as the check of links and search know it. */
interface FinishedPage {
	/** The language of its address. */
	locale: string;
	built: BuiltPage;
	text: PageText | null;
}

/** `file` is below `folder`: `en/everyone/channels/index.html`, served below `base`. */
async function finish(folder: string, file: string, base: string): Promise<FinishedPage> {
	const html = await readFile(join(folder, file), 'utf8');
	const document: Node = parse(html);
	await writeFile(join(folder, file), withPolicy(html, document));
	const path = file.replace(/(^|\/)index\.html$/, '$1');
	const { locale, page } = splitLocale(path);
	return {
		locale,
		built: readBuiltPage(base + path, document),
		text: readPage(document, page),
	};
}

/** In the order of their address: the index must not depend on which file was read first. */
function textsByLocale(pages: readonly FinishedPage[]): Map<string, PageText[]> {
	const texts = new Map<string, PageText[]>();
	for (const { locale, text } of pages) {
		if (text) texts.set(locale, [...(texts.get(locale) ?? []), text]);
	}
	for (const own of texts.values()) own.sort((one, other) => (one.path < other.path ? -1 : 1));
	return texts;
}

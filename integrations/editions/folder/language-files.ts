import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf, knownPages, splitLocale } from '../../../config/addresses.ts';
import { lostPage } from '../../../src/core/offline/file-list.ts';
import { folderPage } from './folder-page.ts';
import type { FolderWords } from './folder-words.ts';
import type { LinkedSite } from './relative-links.ts';
import { searchTexts } from './search-texts.ts';
import { textScript } from './text-script.ts';
import { menuGroups } from './unfold-menu.ts';

interface BuiltSite {
	/** Where it was built into. */
	site: string;
	files: readonly string[];
	linked: LinkedSite;
	/** What the folder's data is called on a device. */
	ownName: string;
}

/** The pages of a language, and what its search loads, by their place in the folder. */
export async function languageFiles(
	locale: string,
	words: FolderWords | undefined,
	{ site, files, linked, ownName }: BuiltSite,
): Promise<Map<string, string>> {
	if (!words) throw new Error(`There are no words in ${locale}.`);
	// A disk asks for no page that is not there.
	const own = files.filter(
		(file) => file.endsWith('.html') && file !== lostPage && splitLocale(file).locale === locale,
	);
	const pages = await Promise.all(
		own.map(async (file) => [file, await readFile(join(site, file), 'utf8')] as const),
	);
	const contents = addressOf({ locale, page: knownPages.contents }, linked.base);
	const list = pages.find(([file]) => linked.base + file === `${contents}index.html`)?.[1] ?? '';
	const setting = { site: linked, ownName, words, menu: menuGroups(list, contents) };
	const made = new Map<string, string>();
	for (const [file, html] of pages) {
		made.set(file, isOwnEdition(html) ? html : folderPage(html, file, setting));
	}
	for (const [path, text] of await searchTexts(site, locale, pages)) {
		made.set(`${path}.js`, textScript(path, text));
	}
	return made;
}

/** A form's kit is a file of its own already, with a name of its own for what it keeps. */
function isOwnEdition(html: string): boolean {
	return /<html\b[^>]*\sdata-kit=/.test(html);
}

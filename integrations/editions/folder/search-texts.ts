import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'ultrahtml';
import { splitLocale } from '../../../config/addresses.ts';
import type { SearchList } from '../../../src/core/search/listed-page.ts';
import { searchFiles } from '../../../src/core/search/search-files.ts';
import { indexLanguage } from '../../search/index-language.ts';
import { readPage } from '../../search/read-page.ts';

/**
 * What search loads of a language, by path below the folder. A handbook too large to be sent as a whole is
 * searched by WebAssembly where it is served; on a disk nothing is sent, so here it is always whole.
 */
export async function searchTexts(
	site: string,
	locale: string,
	pages: readonly (readonly [file: string, html: string])[],
): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	for (const name of searchFiles) {
		const path = `search/${locale}/${name}`;
		texts.set(path, await readFile(join(site, path), 'utf8'));
	}
	const list = `search/${locale}/pages.json`;
	// What the build wrote into that file, a moment ago.
	const { pages: listed } = JSON.parse(texts.get(list) ?? '') as SearchList;
	if (listed.some(({ fragment }) => fragment !== undefined)) {
		texts.set(list, await wholeList(locale, pages));
	}
	return texts;
}

async function wholeList(
	locale: string,
	pages: readonly (readonly [file: string, html: string])[],
): Promise<string> {
	const texts = pages.flatMap(([file, html]) => {
		const path = file.replace(/(^|\/)index\.html$/, '$1');
		return readPage(parse(html), splitLocale(path).page) ?? [];
	});
	texts.sort((one, other) => (one.path < other.path ? -1 : 1));
	const { files } = await indexLanguage(locale, texts, Number.POSITIVE_INFINITY);
	const [list] = files;
	if (!list) throw new Error(`The pages in ${locale} gave no list.`);
	return new TextDecoder().decode(list.content);
}

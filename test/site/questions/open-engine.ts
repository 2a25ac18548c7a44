import { readFileSync } from 'node:fs';
import type { AskedPages } from '~/core/search/asked-pages.ts';
import type { SearchList } from '~/core/search/listed-page.ts';
import { english, stemOf } from '~/core/search/stems.ts';
import type { TermList } from '~/workers/search/glossary-list.ts';
import { openIndex } from '~/workers/search/open-index.ts';
import { createSearchEngine, type SearchEngine } from '~/workers/search/search-engine.ts';

/** The search of a built site in a language, as its worker opens it, without a browser. */
export async function openEngine(site: string, locale: string): Promise<SearchEngine> {
	const read = <Value>(file: string): Value =>
		JSON.parse(readFileSync(`${site}/search/${locale}/${file}`, 'utf8'));
	const list = read<SearchList>('pages.json');
	return createSearchEngine({
		index: await openIndex('', list, stemOf(locale)),
		list,
		terms: read<TermList>('terms.json'),
		asked: read<AskedPages>('asks.json'),
		stem: english,
	});
}

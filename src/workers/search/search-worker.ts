import { knownPages } from 'config/addresses.ts';
import type { AskedPages } from '~/core/search/asked-pages.ts';
import type { SearchList } from '~/core/search/listed-page.ts';
import { english, stemOf } from '~/core/search/stems.ts';
import type { SearchAnswer } from './search-answer.ts';
import { openIndex } from './open-index.ts';
import type { SearchFile } from '~/core/search/search-files.ts';
import { createSearchEngine, type SearchEngine } from './search-engine.ts';
import type { TermList } from './glossary-list.ts';

/**
 * What the page asks the worker. The first message opens the index below `base`, with the texts of its
 * files where a worker may not fetch them.
 */
export type Question =
	| { base: string; files: Readonly<Record<string, string>> | null }
	| { id: number; query: string; limit: number };

/** What the dialog needs before anything was asked. */
export interface Welcome {
	locale: string;
	words: Record<string, string>;
	contact: string;
	/** Searches to begin with. */
	tries: string[];
	/** Pages to start from where search finds nothing. */
	ways: { firstResponse: string; map: string; contents: string };
}

/** What the worker replies: an answer, or why there is none. */
export type Reply =
	| { welcome: Welcome }
	| { id: number; answer: SearchAnswer }
	| { id: number; failure: string };

let engine: Promise<SearchEngine> | undefined;
let base = '';
let files: Readonly<Record<string, string>> | null = null;
/** Questions are answered one after the other; of those waiting only the last counts. */
let waiting: { id: number; query: string; limit: number } | undefined;
let isBusy = false;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	if ('base' in data) {
		({ base, files } = data);
		open().catch(() => {});
	} else {
		waiting = data;
		void answerWaiting();
	}
});

async function answerWaiting(): Promise<void> {
	if (isBusy) return;
	isBusy = true;
	while (waiting) {
		const { id, query, limit } = waiting;
		waiting = undefined;
		try {
			reply({ id, answer: await (await open())(query, limit) });
		} catch (error) {
			// The next question tries anew: the network may be back.
			engine = undefined;
			reply({ id, failure: String(error) });
		}
	}
	isBusy = false;
}

function open(): Promise<SearchEngine> {
	engine ??= load();
	return engine;
}

async function load(): Promise<SearchEngine> {
	const list = readJson<SearchList>('pages.json');
	const asked = readJson<AskedPages>('asks.json');
	const terms = await readJson<TermList>('terms.json');
	const { locale, words, contact, tries, home } = terms;
	const { firstResponse, map, contents } = knownPages;
	const ways = {
		firstResponse: `${home}${firstResponse}/`,
		map: `${home}${map}/`,
		contents: `${home}${contents}/`,
	};
	reply({ welcome: { locale, words, contact, tries, ways } });
	return createSearchEngine({
		index: await openIndex(base, await list, stemOf(locale)),
		list: await list,
		terms,
		asked: await asked,
		stem: english,
	});
}

async function readJson<Value>(file: SearchFile): Promise<Value> {
	const given = files?.[file];
	if (given !== undefined) return JSON.parse(given);
	const response = await fetch(`${base}${file}`);
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	return response.json();
}

function reply(message: Reply): void {
	postMessage(message);
}

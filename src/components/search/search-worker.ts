import type { SearchList } from '~/core/search/listed-page.ts';
import type { Answer } from './answer.ts';
import { openIndex } from './engine/open-index.ts';
import { createSearchEngine, type SearchEngine } from './engine/search-engine.ts';
import type { TermList } from './glossary-list.ts';

/** What the page asks the worker. The first message opens the index below `base`. */
export type Question = { base: string } | { id: number; query: string; limit: number };

/** What the worker replies: an answer, or why there is none. */
export type Reply = { id: number; answer: Answer } | { id: number; failure: string };

let engine: Promise<SearchEngine> | undefined;
let base = '';

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
	if ('base' in data) {
		base = data.base;
		open().catch(() => {});
		return;
	}
	const { id, query, limit } = data;
	try {
		const answer = await (await open())(query, limit);
		postMessage({ id, answer } satisfies Reply);
	} catch (error) {
		// The next question tries anew: the network may be back.
		engine = undefined;
		postMessage({ id, failure: String(error) } satisfies Reply);
	}
});

function open(): Promise<SearchEngine> {
	engine ??= Promise.all([
		openIndex(base),
		readJson<SearchList>('pages.json'),
		readJson<TermList>('terms.json'),
	]).then(([index, pages, terms]) => createSearchEngine(index, pages, terms));
	return engine;
}

async function readJson<Value>(file: string): Promise<Value> {
	const response = await fetch(`${base}${file}`);
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	return response.json();
}

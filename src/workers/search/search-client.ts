import { filesForWorker, startWorker } from '~/device/folder-edition.ts';
import type { SearchAnswer } from './search-answer.ts';
import { searchFiles } from '~/core/search/search-files.ts';
import type { Question, Reply, Welcome } from './search-worker.ts';

/** Talks to the search worker of a page; one for as long as the page stands. */
export interface SearchClient {
	/** What the dialog needs before anything was asked. */
	welcome: Promise<Welcome>;
	/** Null: a later question has overtaken this one. */
	ask(query: string, limit: number): Promise<SearchAnswer | null>;
}

/** Starts the worker; `base` is the folder of the language's index. */
export async function createSearchClient(base: string): Promise<SearchClient> {
	const [files, worker] = await Promise.all([
		filesForWorker(base, searchFiles),
		startWorker(
			'search',
			() => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
		),
	]);
	let last = 0;
	let settle:
		| { resolve(answer: SearchAnswer | null): void; reject(error: Error): void }
		| undefined;
	let welcome: (value: Welcome) => void;
	const welcomed = new Promise<Welcome>((resolve) => (welcome = resolve));

	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		if ('welcome' in data) return welcome(data.welcome);
		if (data.id !== last) return;
		if ('answer' in data) settle?.resolve(data.answer);
		else settle?.reject(new Error(data.failure));
		settle = undefined;
	});
	worker.addEventListener('error', () => {
		settle?.reject(new Error('The search worker does not run.'));
		settle = undefined;
	});
	worker.postMessage({ base, files } satisfies Question);

	return {
		welcome: welcomed,
		ask: (query, limit) => {
			settle?.resolve(null);
			last += 1;
			worker.postMessage({ id: last, query, limit } satisfies Question);
			return new Promise((resolve, reject) => (settle = { resolve, reject }));
		},
	};
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerPublished } from '~/workers/offline/answer-published.ts';
import { dropUnused } from '~/workers/offline/kept-files.ts';

const scope = 'https://handbook.example/handbook/';
const address = 'published/results/2026Q4.json';
let kept: Map<string, Response>;
/** What the server says; `null`: there is no network. */
let answer: (() => Response) | null;

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('registration', { scope });
	vi.stubGlobal('clients', { matchAll: async () => [] });
	vi.stubGlobal('caches', { open: async () => cache });
	vi.stubGlobal('fetch', async () => {
		if (!answer) throw new TypeError('Failed to fetch');
		return answer();
	});
});
afterEach(() => vi.unstubAllGlobals());

const cache = {
	match: async (url: string) => kept.get(url)?.clone(),
	keys: async () => [...kept.keys()].map((url) => ({ url })),
	delete: async (url: string) => kept.delete(url),
	put: async (url: string, response: Response) => void kept.set(url, response),
};
const ask = () => answerPublished(new Request(scope + address), address);

it('What was published is there without a network as it was last looked at, also after the handbook was replaced', async () => {
	answer = () => new Response('first');
	expect(await (await ask()).text()).toBe('first');
	answer = () => new Response('corrected');
	await ask();
	await dropUnused();
	answer = null;
	expect(await (await ask()).text()).toBe('corrected');
	answer = () => new Response('', { status: 503 });
	expect(await (await ask()).text()).toBe('corrected');
});

it.each<[string, () => Response]>([
	['is gone', () => new Response('', { status: 404 })],
	['is answered with a page', () => new Response('', { headers: { 'content-type': 'text/html' } })],
])('What was taken down and %s is not kept either', async (_, after) => {
	answer = () => new Response('first');
	await ask();
	answer = after;
	await ask();
	answer = null;
	await expect(ask()).rejects.toThrow('Failed to fetch');
});

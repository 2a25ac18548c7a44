import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFiles } from '../../../integrations/offline/list-files.ts';
import { weighFile } from '../../../integrations/offline/weigh-file.ts';
import type { AskToKeep, KeepAnswer } from '~/core/offline/messages.ts';
import { keepHandbook } from '~/workers/offline/keep-handbook.ts';

const scope = 'https://handbook.example/handbook/';
const wish: AskToKeep = { locale: 'en', isDear: false, isAllowed: false };

/** What the server has, by address; `null`: it is not there. */
let served: Record<string, string> | null = {};
/** What the device keeps, by address, and how many files it has room for. */
let kept: Map<string, Response>;
let room = Number.POSITIVE_INFINITY;
let fetched: string[] = [];

/** A device on which nothing is kept, and a worker that has just begun. */
beforeEach(() => {
	kept = new Map();
	room = Number.POSITIVE_INFINITY;
	vi.stubGlobal('registration', { scope });
	vi.stubGlobal('clients', { matchAll: async () => [{ id: 'page' }] });
	vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1e9, usage: 0 }) } });
	vi.stubGlobal('caches', { open: async () => cache });
	vi.stubGlobal('fetch', async (url: string) => {
		const address = url.slice(scope.length);
		fetched.push(address);
		if (!served) throw new TypeError('Failed to fetch');
		const text = served[address];
		return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
	});
});

afterEach(() => vi.unstubAllGlobals());

const cache = {
	match: async (url: string) => kept.get(url)?.clone(),
	keys: async () => [...kept.keys()].map((url) => ({ url })),
	delete: async (url: string) => kept.delete(url),
	put: async (url: string, response: Response) => {
		if (!kept.has(url) && kept.size >= room) throw new DOMException('', 'QuotaExceededError');
		kept.set(url, response);
	},
};

function ask(wishes: Partial<AskToKeep> = {}): Promise<KeepAnswer> {
	fetched = [];
	return keepHandbook({ ...wish, ...wishes });
}

/** A site of these pages, and its list. */
function serve(pages: Record<string, string>, listed = pages): void {
	const list = listFiles(Object.entries(listed).map(([name, text]) => weighFile(name, text)));
	served = { ...pages, 'offline/en/files.json': JSON.stringify(list) };
}

const texts = async () =>
	Object.fromEntries(
		await Promise.all(
			[...kept]
				.filter(([url]) => !url.includes('kept.json'))
				.map(async ([url, it]) => [
					url.slice(scope.length).replace(/\?.*/, ''),
					await it.clone().text(),
				]),
		),
	);

describe('keeping the handbook', () => {
	it('fetches all of it once, and afterwards only what is another', async () => {
		serve({ 'a/': 'A', 'b/': 'B', '_astro/c.1.js': 'C' });
		expect(await ask()).toEqual({ kind: 'kept' });
		expect(await ask()).toEqual({ kind: 'kept' });
		expect(fetched).toEqual(['offline/en/files.json']);
		serve({ 'a/': 'A', 'b/': 'B, put right', '_astro/c.1.js': 'C' });
		expect(await ask()).toEqual({ kind: 'kept' });
		expect(fetched).toEqual(['offline/en/files.json', 'b/']);
		expect(await texts()).toEqual({ 'a/': 'A', 'b/': 'B, put right', '_astro/c.1.js': 'C' });
	});

	it('takes nothing that is not what the list says: a page to log in to the network, half a deployment', async () => {
		serve({ 'a/': 'A', 'b/': 'B' });
		await ask();
		serve({ 'a/': 'Please log in', 'b/': 'B' }, { 'a/': 'A2', 'b/': 'B' });
		expect(await ask()).toEqual({ kind: 'failed' });
		expect(await texts()).toEqual({ 'a/': 'A', 'b/': 'B' });
		served = { 'offline/en/files.json': '<html>Please log in</html>' };
		expect(await ask()).toMatchObject({ kind: 'gone' });
	});

	it('goes on where it was cut off', async () => {
		serve({ 'a/': 'A', 'b/': 'B' }, { 'a/': 'A', 'b/': 'B', 'c/': 'C' });
		expect(await ask()).toEqual({ kind: 'failed' });
		serve({ 'a/': 'A', 'b/': 'B', 'c/': 'C' });
		expect(await ask()).toEqual({ kind: 'kept' });
		expect(fetched).toEqual(['offline/en/files.json', 'c/']);
	});

	it('says since when the server is gone', async () => {
		expect(await ask({ locale: null })).toEqual({ kind: 'kept' });
		serve({ 'a/': 'A' });
		await ask();
		served = null;
		const gone = await ask();
		expect(gone).toMatchObject({ kind: 'gone', since: expect.stringMatching(/^\d{4}-/) });
		expect(await ask({ locale: null })).toEqual(gone);
	});

	it('where data is dear, fetches only when a person has said so, and then later versions too', async () => {
		serve({ 'a/': 'A' });
		expect(await ask({ isDear: true })).toMatchObject({ kind: 'dear' });
		expect(await ask({ isDear: true, isAllowed: true })).toEqual({ kind: 'kept' });
		serve({ 'a/': 'A2' });
		expect(await ask({ isDear: true })).toEqual({ kind: 'kept' });
		expect(await texts()).toEqual({ 'a/': 'A2' });
	});

	it('where storage is full, lets go of what it had begun, says it once, and tries no second time', async () => {
		serve({ 'a/': 'A' });
		await ask();
		room = 4;
		serve({ 'a/': 'A2', 'b/': 'B', 'c/': 'C' });
		expect(await ask()).toEqual({ kind: 'full', isNew: true });
		expect(await texts()).toEqual({ 'a/': 'A' });
		expect(await ask()).toEqual({ kind: 'full', isNew: false });
		expect(fetched).toEqual(['offline/en/files.json']);
		room = 10;
		serve({ 'a/': 'A3' });
		expect(await ask()).toEqual({ kind: 'kept' });
	});

	it('leaves room for what people write', async () => {
		vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 10, usage: 8 }) } });
		serve({ 'a/': 'A' });
		expect(await ask()).toEqual({ kind: 'full', isNew: true });
		expect(await texts()).toEqual({});
	});
});

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BoxOutcome, sendToBox } from '~/device/send-to-box.ts';
import { serveBox } from '../../../scripts/serve-box.ts';
import { testManners } from './box-manners.ts';
import type { BoxUnderTest } from './drop-box.ts';

// A stand-in of some lines: `npm run soak` asks the same of nginx and Apache with the settings the handbook gives.
describe('a drop box as the project’s own server keeps one', () => {
	let folder = '';
	let server: Server;
	let box: BoxUnderTest;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'goutong-box-'));
		await mkdir(join(folder, 'inbox'));
		server = createServer(
			(request, response) =>
				void serveBox({ at: '/inbox/', folder: join(folder, 'inbox') }, request, response),
		);
		await new Promise<void>((resolve) => server.listen(0, resolve));
		const address = server.address();
		const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
		box = { port, at: '/inbox/', folder: join(folder, 'inbox') };
	});
	afterAll(async () => {
		server.closeAllConnections();
		server.close();
		await rm(folder, { recursive: true });
	});

	testManners(() => box, 40);
});

/** What a server answers to one attempt: the status of PUT, what it says of the file (status and length), and the type of its answer. */
type Answer = [put: number | null, head?: [number | null, number?], type?: string];

const bytes = new Uint8Array(100);

async function outcomeOf(answers: Answer[]): Promise<[BoxOutcome, string[]]> {
	const asked: string[] = [];
	let attempt = -1;
	const respond = async (_: unknown, init: RequestInit = {}) => {
		asked.push(init.method ?? '');
		if (init.method === 'PUT') attempt += 1;
		const [put, [head = null, length] = [], type] = answers[
			Math.min(attempt, answers.length - 1)
		] ?? [null];
		const status = init.method === 'PUT' ? put : head;
		if (status === null) throw new TypeError('The network is gone.');
		if (status === 0) return Response.error();
		const headers = new Headers(type === undefined ? {} : { 'content-type': type });
		if (length !== undefined) headers.set('content-length', String(length));
		return new Response(null, { status, headers });
	};
	const wait = () => Promise.resolve();
	const sent = { address: '/inbox/b', bytes, nameless: true, fetch: respond, wait };
	return [await sendToBox(sent), asked];
}

describe('what a server answers', () => {
	it.each<[string, Answer[], BoxOutcome, requests: number]>([
		['it was created', [[201]], 'arrived', 1],
		['the network is gone every time', [[null]], 'broken', 4],
		['it comes back at the last attempt', [[null], [null], [null], [201]], 'arrived', 4],
		['the attempt that broke off arrived', [[null], [412, [200, 100]]], 'arrived', 3],
		['a part of it arrived', [[null], [412, [200, 60]]], 'spoiled', 3],
		['it is there, and nobody may look', [[412, [405]]], 'arrived', 2],
		[
			'it is there, and the network goes',
			[
				[412, [null]],
				[412, [200, 100]],
			],
			'arrived',
			4,
		],
		['its folder is not there', [[409, [404]]], 'no_box', 2],
		['it says yes to everything', [[200, [200, 5_000]]], 'no_box', 2],
		['it says yes, and has it', [[204, [200, 100]]], 'arrived', 2],
		[
			'it says yes, and the network goes',
			[
				[204, [null]],
				[204, [200, 100]],
			],
			'arrived',
			4,
		],
		['too large', [[413]], 'too_large', 1],
		['no such address', [[404]], 'no_box', 1],
		['no such method', [[405]], 'no_box', 1],
		['not for us', [[403]], 'no_box', 1],
		['one has to sign in elsewhere', [[0]], 'intercepted', 1],
		[
			'one has to sign in, on a page',
			[[200, [200, 5_000], 'text/html; charset=utf-8']],
			'intercepted',
			2,
		],
		['its disk is full', [[507]], 'full', 1],
		['it has an error', [[500]], 'refused', 4],
		['it is busy for a moment', [[503], [429], [201]], 'arrived', 3],
	])('%s', async (_, answers, outcome, requests) => {
		const [came, asked] = await outcomeOf(answers);
		expect(came).toBe(outcome);
		expect(asked).toHaveLength(requests);
	});
});

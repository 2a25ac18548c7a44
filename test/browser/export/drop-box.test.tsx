import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import '~/styles/tokens.css';
import '~/styles/controls.css';
import { DropBox } from '~/components/export/drop-box/DropBox.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { encodeReceipts } from '~/core/handover/box/receipts.ts';
import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { planExport } from '~/core/handover/export-plan.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { openDatabase } from '~/storage/database.ts';
import { write } from '../collect/people.ts';
import { loadDefinition, loadWords } from '../definitions.ts';
import { freshDevice, storedRows } from '../tracker/mount-tracker.tsx';

const definition = loadDefinition('talks');
const entries = [{}, {}].map((values) => ({
	...{ ...write(definition, values), exportedHash: null, restorable: null },
}));
const handed = vi.fn();
/** What the server answers, by method; `null`: the network is gone. */
let answers: Record<string, Response | null>;
let puts: { path: string; bytes: string }[];

const bytesOf = async (body: BodyInit | null | undefined) =>
	new Uint8Array(await new Response(body).arrayBuffer()).join();

beforeEach(async () => {
	await freshDevice();
	handed.mockClear();
	answers = {};
	puts = [];
	vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, init = {}) => {
		const path = String(address);
		const { method = 'GET', body } = init;
		if (method === 'PUT') puts.push({ path, bytes: await bytesOf(body) });
		const answer = path.endsWith('receipts.json') ? answers['receipts'] : answers[method];
		if (!answer) throw new TypeError('The network is gone.');
		return answer.clone();
	});
	// The pauses between attempts pass at once.
	const later = globalThis.setTimeout;
	vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, time = 0) =>
		later(act, time >= 1000 && time < 10_000 ? 0 : time)) as typeof setTimeout);
});
afterEach(() => vi.restoreAllMocks());

function mount({ anonymous = false, keys = [] as string[] } = {}): Locator {
	document.body.replaceChildren();
	// The background a page has.
	document.documentElement.dataset['theme'] = 'light';
	const place = document.body.appendChild(document.createElement('main'));
	const shown = { ...definition, anonymous };
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<DropBox
				at="/inbox/"
				definition={shown}
				plan={planExport(entries, definition, 'all')}
				{...{ entries, unsaved: [], others: [], collector: '人力资源部', none: false }}
				sealedTo={keys}
				isSealed={false}
				onHandedOver={handed}
			/>
		</WordsProvider>,
		place,
	);
	return page.elementLocator(place);
}

const kept = async () =>
	(await storedRows<{ name: string; value: BoxedFile }>('settings'))
		.filter(({ name }) => name.startsWith('outbox/'))
		.map(({ value }) => value);

it('what broke off is kept and goes again under its name, is handed over when it arrived, and let go of with its receipt', async () => {
	const box = mount();
	await box.getByRole('button', { name: '直接交给人力资源部' }).click();
	await expect.element(box.getByText(/^没有送到：网络断了。文件还在这台设备上/)).toBeVisible();
	expect(new Set(puts.map(({ path }) => path)).size).toBe(1);
	expect(puts).toHaveLength(4);
	expect(handed).not.toHaveBeenCalled();
	expect((await kept()).map(({ state, rows }) => [state, rows])).toEqual([['unsent', 2]]);
	const { violations } = await axe.run(box.element());
	expect(violations.map(({ id }) => id)).toEqual([]);

	// As after the page was closed: the attempt before had arrived in spite of all.
	const again = mount();
	const length = String(puts[0]?.bytes.split(',').length);
	answers = {
		PUT: new Response(null, { status: 412 }),
		HEAD: new Response(null, { headers: { 'content-length': length } }),
	};
	await again.getByRole('button', { name: '再送一次' }).click();
	await expect.element(again.getByText(/^已送进收件箱，这 2 行记为“已交出”/)).toBeVisible();
	expect(puts[4]).toEqual(puts[0]);
	expect(handed.mock.lastCall?.[0]).toEqual(entries);
	const [sent] = await kept();
	expect(sent?.state).toBe('sent');
	expect(sent?.content).not.toBeNull();

	const receipts = [{ name: sent?.name ?? '', hash: sent?.hash ?? '', on: '2026-11-27' }];
	answers = { receipts: new Response(encodeReceipts(receipts)) };
	await expect.element(mount().getByText('已收到')).toBeVisible();
	expect((await kept()).map(({ state, content }) => [state, content])).toEqual([
		['received', null],
	]);
	const opened = await openDatabase({ name: 'goutong' });
	if (opened.kind !== 'open') throw new Error('It opens.');
	await eraseEverything(opened.db, 'own');
	opened.db.close();
	expect(await kept()).toEqual([]);
});

it.each([
	[
		413,
		'没有送：文件超过 8 MB，收件箱不收。内容还在这台设备上，请下载文件，用别的办法交给人力资源部。',
	],
	[405, /^没有送到：服务器上的收件箱没有设好，或者不对您开放。/],
])(
	'a server that answers %i: the other ways are named, and nothing waits',
	async (status, said) => {
		answers = { PUT: new Response(null, { status }) };
		const box = mount();
		await box.getByRole('button', { name: '直接交给人力资源部' }).click();
		await expect.element(box.getByText(said)).toBeVisible();
		expect(puts).toHaveLength(1);
		expect(handed).not.toHaveBeenCalled();
		expect(await kept()).toEqual([]);
	},
);

it('where only a part lies there, the file goes under another name', async () => {
	let asked = 0;
	answers = { HEAD: new Response(null, { headers: { 'content-length': '7' } }) };
	Object.defineProperty(answers, 'PUT', {
		get: () => new Response(null, { status: asked++ === 0 ? 412 : 201 }),
	});
	const box = mount();
	await box.getByRole('button', { name: '直接交给人力资源部' }).click();
	await expect.element(box.getByText(/^已送进收件箱/)).toBeVisible();
	expect(new Set(puts.map(({ path }) => path)).size).toBe(2);
	expect((await kept()).map(({ state }) => state)).toEqual(['sent']);
});

it('where the company has keys only what is sealed goes, and nothing without a name goes open', async () => {
	const keyed = mount({ keys: ['age1'] });
	await expect
		.element(keyed.getByText(/^公司设了密封用的钥匙，收件箱只收密封的文件。/))
		.toBeVisible();
	const nameless = mount({ anonymous: true });
	await expect.element(nameless.getByText(/^这张表是匿名的，收件箱只收密封过的/)).toBeVisible();
	expect(nameless.getByRole('button').elements()).toEqual([]);
	expect(puts).toEqual([]);
});

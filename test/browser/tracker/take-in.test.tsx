import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { wordsOfMine } from '~/core/words/words-of-mine.ts';
import { handOver, need, rewrite, write } from '../collect/people.ts';
import { loadDefinition, loadDefinitions, loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

const needs = loadDefinition('needs');
const first = write(needs, need);

beforeEach(async () => {
	await freshDevice();
	const files: Record<string, unknown> = {
		'/words/zh-CN/mine.json': wordsOfMine(loadWords('zh-CN')),
		'/definitions/zh-CN/_all.json': loadDefinitions(),
	};
	const fetched = globalThis.fetch;
	vi.spyOn(globalThis, 'fetch').mockImplementation(async (asked, ...rest) => {
		const file = files[String(asked)];
		return file ? new Response(JSON.stringify(file)) : fetched(asked, ...rest);
	});
});
afterEach(() => vi.restoreAllMocks());

async function open(island: Locator): Promise<void> {
	await island.getByRole('button', { name: '换了设备或接手登记？把文件读进来' }).click();
	await expect.element(island.getByRole('button', { name: '选择文件' })).toBeVisible();
}

function choose(island: Locator, ...revisions: Entry[][]): void {
	chooseOf(needs, island, ...revisions);
}

function chooseOf(definition: Definition, island: Locator, ...revisions: Entry[][]): void {
	const input = island.element().querySelector<HTMLInputElement>('.gt-take-in input[type=file]');
	if (!input) throw new Error('There is nothing to choose files with.');
	const chosen = new DataTransfer();
	for (const [index, entries] of revisions.entries()) {
		const { data } = handOver(entries, definition, `${index}.csv`);
		if (data instanceof File) chosen.items.add(data);
	}
	input.files = chosen.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a file of the register is checked first, then read in, shown, and taken back', async () => {
	const { island } = mountTracker('needs');
	await open(island);
	choose(island, [first], [write(needs, { ...need, pain: '第二条' })]);
	await island.getByRole('button', { name: /中“新增”的 2 行/ }).click();
	const dialog = island.getByRole('dialog');
	await expect.element(dialog).toMatchTextContent('需求提了');
	await dialog.getByRole('button', { name: '关闭' }).click();
	expect(await storedRows('entries')).toEqual([]);
	await island.getByRole('button', { name: '读进我的记录' }).click();
	await expect.element(island.getByText('已读入，读到的 2 行都有着落')).toBeVisible();
	const records = island.getByRole('region', { name: /^我的记录/ });
	await expect.element(records).toMatchTextContent('第二条');
	await expectNoBarriers(island.element());
	await island.getByRole('button', { name: '撤销这一步' }).click();
	await expect.element(island.getByText('已撤销，2 条记录恢复原样。')).toBeVisible();
	expect(await storedRows('entries')).toEqual([]);
});

test('what two keepers changed apart is settled on the page of the register', async () => {
	const { island } = mountTracker('needs');
	await open(island);
	choose(
		island,
		[rewrite(first, needs, { pain: '甲改的' })],
		[rewrite(first, needs, { pain: '乙改的' })],
	);
	await island.getByRole('button', { name: '读进我的记录' }).click();
	await island.getByRole('button', { name: '逐条选定' }).click();
	await island.getByRole('radio', { name: '乙改的', exact: false }).click();
	await island.getByRole('button', { name: '保存选择' }).click();
	await expect
		.element(island.getByText('有 1 条记录在两处分别改过，请选定'))
		.not.toBeInTheDocument();
	// The last one too is told of, where the focus goes.
	await expect
		.poll(() => document.activeElement?.textContent)
		.toMatch(/^已保存您对“.*改的”的选择。$/);
	const [record] = await storedRows<{ values: { pain: string }; history: string[] }>('entries');
	expect(record?.values.pain).toBe('乙改的');
	expect(record?.history).toHaveLength(3);
});

test('a conflict says no raw key where a link has no words, but what its record is called', async () => {
	const [meetings, actions] = [loadDefinition('meetings'), loadDefinition('actions')];
	const meeting = write(meetings, { number: '会议-202611-001', planned_on: '2026-11-20' });
	const [elsewhere, further] = [write(meetings, {}), write(meetings, {})];
	const { island: book, unmount } = mountTracker('meetings');
	await open(book);
	chooseOf(meetings, book, [meeting]);
	await book.getByRole('button', { name: '读进我的记录' }).click();
	await expect.element(book.getByText(/已读入/)).toBeVisible();
	unmount();
	const { island } = mountTracker('actions');
	await open(island);
	const first = write(actions, { source: `meetings/${meeting.id}`, what: '还在做' });
	chooseOf(
		actions,
		island,
		[rewrite(first, actions, { what: '甲改的' })],
		[rewrite(first, actions, { what: '乙改的', source: `meetings/${elsewhere.id}` })],
		[rewrite(first, actions, { what: '丙改的', source: `meetings/${further.id}` })],
	);
	await island.getByRole('button', { name: '读进我的记录' }).click();
	await island.getByRole('button', { name: '逐条选定' }).click();
	const conflict = island.getByRole('article');
	await expect.element(conflict).toMatchTextContent('会议-202611-001');
	expect(conflict.element().textContent).not.toContain('r-');
	// Two of which nothing is here can still be told apart where one is to be chosen.
	for (const { id } of [elsewhere, further])
		await expect.element(conflict).toMatchTextContent(`— …${id.slice(-4)}`);
});

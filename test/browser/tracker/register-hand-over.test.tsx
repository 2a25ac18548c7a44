import { beforeEach, expect, test } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { handOverKept } from './keep-answers.ts';
import { keepRecords } from './made-up-register.ts';
import { freshDevice, mountTracker } from './mount-tracker.tsx';

beforeEach(async () => {
	await freshDevice();
	history.replaceState(null, '', location.pathname + location.search);
});

test('of a register everything leaves again, or only what is new', async () => {
	const values = ['站会太长', '等不到回复'].map((pain) => ({ kind: 'employee', pain }));
	const [first] = await keepRecords(loadDefinition('needs', 'zh-CN'), values);
	await handOverKept(first ? [first] : []);
	const { island } = mountTracker('needs', 'zh-CN');
	await island.getByRole('button', { name: '查看要交出的内容' }).click();
	await expect.element(island.getByRole('radio', { name: /^全部（2 行）/ })).toBeChecked();
	await expect.element(island.getByText(/^将有 2 行.*新填 1 行.*以前交过 1 行/)).toBeVisible();
	await island.getByRole('radio', { name: /^只交新增和改动（1 行）/ }).click();
	await expect.element(island.getByText('将有 1 行离开这台设备（新填 1 行）')).toBeVisible();
});

test('an address that leads to the hand-over opens it where there is something to hand over', async () => {
	location.hash = 'hand-over';
	const { island } = mountTracker('needs', 'zh-CN');
	await expect.element(island.getByRole('button', { name: '查看要交出的内容' })).toBeDisabled();
	await keepRecords(loadDefinition('needs', 'zh-CN'), [{ kind: 'employee', pain: '站会太长' }]);
	const { island: again } = mountTracker('needs', 'zh-CN');
	await expect.element(again.getByText(/^将有 1 行/)).toBeVisible();
	await expect.element(again.getByRole('heading', { name: '交出记录' })).toHaveFocus();
});

test('with nothing saved it opens nothing later either: whoever saves the first record stays with it', async () => {
	location.hash = 'hand-over';
	const { island } = mountTracker('needs', 'zh-CN');
	await expect.element(island.getByText(/^还没有记录/)).toBeVisible();
	await keepRecords(loadDefinition('needs', 'zh-CN'), [{ kind: 'employee', pain: '站会太长' }]);
	await expect.element(island.getByText('站会太长').first()).toBeVisible();
	const open = island.getByRole('button', { name: '查看要交出的内容' });
	await expect.element(open).toBeEnabled();
	await expect.element(island.getByRole('heading', { name: '交出记录' })).not.toHaveFocus();
});

import { beforeEach, expect, test } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { keepRecords } from './made-up-register.ts';
import { freshDevice, mountTracker } from './mount-tracker.tsx';

beforeEach(freshDevice);

test('Where there are no others, it does not say that nothing was saved', async () => {
	const definition = loadDefinition('opinion_book', 'zh-CN');
	const { field = '', is = '' } = definition.messages?.pastHr ?? {};
	await keepRecords(definition, [{ theme: 'management', matter: '原文', [field]: is }]);
	const { island } = mountTracker('opinion_book', 'zh-CN');
	await island.getByRole('button', { name: '查看要交出的内容' }).click();
	await expect.element(island.getByText(/^说到.+ 1 条留在这台设备上/)).toBeVisible();
	await expect.element(island.getByText(/^保存了记录，才有/)).not.toBeInTheDocument();
	expect(island.getByRole('button', { name: '下载 CSV 文件' }).query()).toBeNull();
});

test('An opinion about human resources stays when the register is handed over, and the page says so', async () => {
	const definition = loadDefinition('opinion_book', 'zh-CN');
	const { field = '', is = '' } = definition.messages?.pastHr ?? {};
	await keepRecords(definition, [
		{ theme: 'tools', matter: '原文甲', public_matter: '打印机总坏' },
		{ theme: 'management', matter: '原文乙', public_matter: '不该给他们看的大意', [field]: is },
	]);
	const { island } = mountTracker('opinion_book', 'zh-CN');
	await island.getByRole('button', { name: '查看要交出的内容' }).click();
	await expect.element(island.getByText('将有 1 行离开这台设备（新填 1 行）')).toBeVisible();
	await expect.element(island.getByText(/^说到.+ 1 条留在这台设备上/)).toBeVisible();
	const answers = island.getByText('看看对方会读到的内容（1 行）');
	await answers.click();
	await expect.element(island.getByText('打印机总坏').first()).toBeVisible();
	const panel = island.getByRole('region', { name: '交出记录' });
	expect(panel.element().textContent).not.toContain('不该给他们看的大意');
});

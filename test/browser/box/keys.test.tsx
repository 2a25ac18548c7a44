import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '~/components/keys/keys.css';
import KeysIsland from '~/components/keys/KeysIsland.tsx';
import type { KnownKey } from '~/components/keys/known-key.ts';
import { loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { catchDownloads } from '../tracker/catch-downloads.ts';

function mount(known: KnownKey[]) {
	const element = document.createElement('main');
	document.body.append(element);
	document.documentElement.lang = 'zh-CN';
	document.documentElement.dataset['theme'] = 'light';
	render(<KeysIsland known={known} words={loadWords('zh-CN')} locale="zh-CN" />, element);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	return { element, island: page.elementLocator(element) };
}

test('the public key is given once the backup was opened again, and the private one is kept nowhere', async () => {
	const downloads = catchDownloads();
	let [onPaper, sheet] = ['', ''];
	vi.spyOn(window, 'print').mockImplementation(() => {
		onPaper = document.querySelector('.gt-sheet .gt-keys__secret')?.textContent ?? '';
		sheet = document.querySelector('.gt-sheet')?.textContent ?? '';
		dispatchEvent(new Event('afterprint'));
	});
	const opened = vi.spyOn(indexedDB, 'open');
	const { element, island } = mount([]);
	const press = (name: string) => island.getByRole('button', { name, exact: true }).first().click();
	// Whoever goes by keyboard goes on where the button was.
	const focused = () => document.activeElement?.textContent;
	// Said, and taken to, each time; a reader hears it with the choices.
	const group = island.getByRole('radiogroup', { name: '这一对用来打开什么' });
	const firstUse = () => island.getByLabelText(/^平常的意见/).element();
	for (const _ of [1, 2]) {
		await press('生成');
		await expect.element(island.getByText('请先选这一对用来打开什么。')).toBeVisible();
		await expect.poll(() => document.activeElement).toBe(firstUse());
		await expect.element(group).toHaveAccessibleDescription('请先选这一对用来打开什么。');
		await expect.element(group).toHaveAttribute('aria-invalid', 'true');
	}
	await island.getByLabelText(/^平常的意见/).click();
	await press('生成');
	await expect.poll(focused).toMatch(/第一步/);
	await press('存成文件');
	await expect.element(island.getByText(/口令太短/)).toBeVisible();
	await press('替我想一个');
	const input = island.getByLabelText('给备份文件定一个口令').element();
	// The label is that of an input.
	const passphrase = (input as HTMLInputElement).value;
	expect(passphrase).toMatch(/^(?:[2-9a-z]{4}-){3}[2-9a-z]{4}$/);
	await press('存成文件');
	await expect.element(island.getByText(/已开始下载备份文件/)).toBeVisible();
	expect(focused()).toBe('存成文件');
	const text = await downloads.text();
	const onward = island.getByRole('button', { name: '两样都备好了，去演练' });
	await expect.element(onward).toBeDisabled();
	await press('打印私钥');
	await expect.element(onward).toBeEnabled();
	await expectNoBarriers(element);
	expect(sheet).toMatch(/放进保险柜.*用这把钥匙密封的所有内容。不要拍照/);
	const secret = onPaper.replaceAll(' ', '').slice(-58);
	expect(secret).toMatch(/^[02-9AC-HJ-NP-Z]{58}$/);
	await onward.click();

	await expect.element(island.getByText(/第二步：演练/)).toBeVisible();
	await expect.poll(focused).toMatch(/第二步/);
	const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]);
	expect(kept + document.documentElement.outerHTML).not.toContain(secret);
	// Others of this origin may have databases; this page opens none, so none of them can hold the key.
	expect(opened).not.toHaveBeenCalled();
	expect(element.textContent).not.toContain('sealing:');
	const files = island.getByLabelText('备份文件').first();
	await files.upload(new File([text], 'key.age'));
	await island.getByLabelText('口令', { exact: true }).first().fill('不是这个');
	await press('打开备份');
	await expect.element(island.getByText(/口令不对/)).toBeVisible();
	await island.getByLabelText('口令', { exact: true }).first().fill(passphrase);
	await press('打开备份');
	await expect.element(island.getByText(/sealing: \{ keys: \[age1/)).toBeVisible();
	await expect.poll(focused).toMatch(/第三步/);
	await expectNoBarriers(element);
});

test('a pair for what is about human resources is not kept with them, and its line keeps it apart from theirs', async () => {
	const downloads = catchDownloads();
	let onPaper = '';
	vi.spyOn(window, 'print').mockImplementation(() => {
		onPaper = document.querySelector('.gt-sheet')?.textContent ?? '';
		dispatchEvent(new Event('afterprint'));
	});
	const theirs = 'age1theirs';
	const { island } = mount([{ recipient: theirs, use: 'keys' }]);
	const press = (name: string) => island.getByRole('button', { name, exact: true }).first().click();
	await island.getByLabelText(/^说到.*自己的意见$/).click();
	await press('生成');
	await press('替我想一个');
	const passphrase = island.getByLabelText('给备份文件定一个口令').element() as HTMLInputElement;
	const said = passphrase.value;
	await press('存成文件');
	await expect.element(island.getByText(/两个地方，都不要放在/)).toBeVisible();
	const text = await downloads.text();
	await press('打印私钥');
	await press('两样都备好了，去演练');
	// The sheet sends it to no safe of theirs, and says no more than is so.
	expect(onPaper).toMatch(/单独收好.*用这把钥匙密封的所有内容。不要放在/);
	expect(onPaper).not.toMatch(/放进保险柜|所有密封的内容/);
	await island
		.getByLabelText('备份文件')
		.first()
		.upload(new File([text], 'key.age'));
	await island.getByLabelText('口令', { exact: true }).first().fill(said);
	await press('打开备份');
	await expect
		.element(island.getByText(/^sealing: \{ keys: \[age1theirs\], past_hr: \[age1\w+\] \}$/))
		.toBeVisible();
	await expect.element(island.getByText(/不要写进 keys/)).toBeVisible();
	// Alone as well: the line has the keys of the last build, and another may have been made since.
	await expect.element(island.getByText(/^age1\w+$/)).toBeVisible();
	await expect.element(island.getByText(/这一行没有的公钥，先照样补进来/)).toBeVisible();
});

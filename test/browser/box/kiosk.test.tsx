import { render } from 'preact';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '~/components/box/opinion.css';
import OpinionIsland from '~/components/box/OpinionIsland.tsx';
import { createSearchHistory } from '~/components/search/search-history.ts';
import { loadWords } from '../definitions.ts';
import { opinionForm } from './opinion-form.ts';

const at = location.pathname + location.search;

beforeEach(() => {
	history.replaceState(null, '', '#kiosk');
	vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
	vi.useRealTimers();
	history.replaceState(null, '', at);
	delete document.documentElement.dataset['kiosk'];
});

test('at a shared screen the form clears itself when nobody touches it, also once the receipt was shown and it left', async () => {
	const element = document.createElement('main');
	document.body.append(element);
	render(
		<OpinionIsland form={opinionForm([])} words={loadWords('zh-CN')} locale="zh-CN" />,
		element,
	);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	const island = page.elementLocator(element);
	const press = (name: string) => island.getByRole('button', { name, exact: true }).click();
	const before = history.length;
	await expect.element(island.getByText(/大家共用的屏幕/)).toBeVisible();
	// A link into the page takes the word from the address.
	history.replaceState(null, '', '#_top');
	dispatchEvent(new HashChangeEvent('hashchange'));
	await new Promise(requestAnimationFrame);
	await expect.element(island.getByText(/大家共用的屏幕/)).toBeVisible();
	vi.advanceTimersByTime(600_000);
	await expect.element(island.getByText(/马上清空/)).not.toBeInTheDocument();

	await island.getByRole('radio', { name: /匿名意见箱/ }).click();
	await press('下一步：写');
	await island.getByLabelText('关于什么').selectOptions('工具和系统');
	await island.getByLabelText('什么事', { exact: true }).fill('排风坏了');
	// What was begun counts by a clock of its own, beside the search's; drawn is not counting yet.
	await expect.poll(() => vi.getTimerCount()).toBe(2);
	vi.advanceTimersByTime(70_000);
	await expect.element(island.getByText(/还有 20 秒/)).toBeVisible();
	await userEvent.keyboard('{Shift}');
	await expect.element(island.getByText(/马上清空/)).not.toBeInTheDocument();
	await expect.element(island.getByLabelText('什么事', { exact: true })).toHaveValue('排风坏了');

	await press('下一步：拿回执码');
	await expect.element(island.getByRole('button', { name: '显示二维码' })).toBeVisible();
	// The clipboard is the next person's too.
	await expect.element(island.getByRole('button', { name: '复制' })).not.toBeInTheDocument();
	const receipt = [...element.querySelectorAll('.gt-opinion__receipt code')]
		.map(({ textContent }) => textContent)
		.join('');
	await island.getByLabelText(/最后一组四个字符/).fill(receipt.slice(-4));
	await userEvent.keyboard('{Enter}');
	await press('显示二维码给对方扫');
	const ways = [...element.querySelectorAll('.gt-opinion__ways > li > button')];
	expect(ways.map(({ textContent }) => textContent)).toEqual([
		...['打印成纸条', '显示二维码给对方扫'],
	]);
	vi.advanceTimersByTime(91_000);
	await expect.element(island.getByRole('heading', { name: '给谁看' })).toBeVisible();
	const kept = [{ ...localStorage }, { ...sessionStorage }, history.state, location.href];
	for (const secret of [receipt, '排风'])
		expect(JSON.stringify(kept) + document.documentElement.outerHTML).not.toContain(secret);
	expect(history.length).toBe(before);

	await island.getByRole('radio', { name: /匿名意见箱/ }).click();
	await press('下一步：写');
	await expect.element(island.getByLabelText('什么事', { exact: true })).toHaveValue('');
});

test('what is opened from a shared screen stands at one too, and an opinion of before is added to', async () => {
	history.replaceState(null, '', '/opinion/#further,kiosk');
	const element = document.createElement('main');
	document.body.append(element);
	render(
		<OpinionIsland form={opinionForm([])} words={loadWords('zh-CN')} locale="zh-CN" />,
		element,
	);
	const english = document.createElement('a');
	english.href = '/en/opinion/';
	english.textContent = 'English';
	english.addEventListener('click', (event) => event.preventDefault());
	document.body.append(english);
	onTestFinished(() => {
		render(null, element);
		element.remove();
		english.remove();
	});
	const island = page.elementLocator(element);
	await expect.element(island.getByText(/大家共用的屏幕/)).toBeVisible();
	await expect.element(island.getByRole('checkbox', { name: /补充以前交过/ })).toBeChecked();
	// Drawn is not listening yet: that begins after the frame.
	await expect.poll(() => vi.getTimerCount()).toBe(2);
	english.click();
	expect(english.hash).toBe('#kiosk');
	english.remove();
});

test('at a shared screen nobody finds what somebody else looked for, nor where mail would go', async () => {
	const element = document.createElement('main');
	element.innerHTML = '<dialog data-search-dialog><input /></dialog><div></div>';
	document.body.append(element);
	const [dialog, input, place] = ['dialog', 'input', 'div'].map((one) =>
		element.querySelector(one),
	);
	if (!(dialog instanceof HTMLDialogElement) || !(input instanceof HTMLInputElement) || !place)
		throw new Error('There is no search.');
	const form = opinionForm([]);
	const [box] = form.channels;
	if (box)
		Object.assign(box, {
			where: '交到 hr@example.com',
			byHand: '交到三楼',
			mail: 'hr@example.com',
		});
	render(<OpinionIsland form={form} words={loadWords('zh-CN')} locale="zh-CN" />, place);
	onTestFinished(() => {
		render(null, place);
		element.remove();
	});
	const island = page.elementLocator(place);
	await expect.element(island.getByText(/大家共用的屏幕/)).toBeVisible();
	const heard: string[] = [];
	input.addEventListener('input', () => heard.push(input.value));
	const found = createSearchHistory(dialog, input);
	input.value = '骚扰怎么举报';
	found.leaving(false);
	expect(history.state).toMatchObject({ search: '' });
	history.replaceState(null, '');

	dialog.showModal();
	// Drawn is not counting yet: what counts begins after the frame.
	await expect.poll(() => vi.getTimerCount()).toBe(1);
	vi.advanceTimersByTime(89_000);
	expect([dialog.open, input.value]).toEqual([true, '骚扰怎么举报']);
	vi.advanceTimersByTime(2_000);
	expect([dialog.open, input.value, heard]).toEqual([false, '', ['']]);

	await island.getByRole('radio', { name: /匿名意见箱/ }).click();
	await island.getByRole('button', { name: '下一步：写' }).click();
	await island.getByLabelText('关于什么').selectOptions('工具和系统');
	await island.getByLabelText('什么事', { exact: true }).fill('排风坏了');
	await island.getByRole('button', { name: '下一步：拿回执码' }).click();
	await expect.element(island.getByRole('button', { name: '显示二维码' })).toBeVisible();
	const last = [...place.querySelectorAll('.gt-opinion__receipt code')].at(-1)?.textContent ?? '';
	await island.getByLabelText(/最后一组四个字符/).fill(last);
	await userEvent.keyboard('{Enter}');
	await expect.element(island.getByText('交到三楼')).toBeVisible();
	expect(place.textContent).not.toContain('hr@example.com');
	await island.getByRole('button', { name: '显示二维码给对方扫' }).click();
	input.value = '找谁投诉';
	await island.getByRole('button', { name: '交好了，清空这一页' }).click();
	await expect.poll(() => input.value).toBe('');
});

test('what is received by mail alone says at a shared screen how it gets there: by a picture, from one’s own device', async () => {
	const element = document.createElement('main');
	document.body.append(element);
	const form = opinionForm([]);
	const [box] = form.channels;
	const mail = 'hr@example.com';
	if (box) Object.assign(box, { where: `交到 ${mail}`, byHand: '', mail });
	render(<OpinionIsland form={form} words={loadWords('zh-CN')} locale="zh-CN" />, element);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	const island = page.elementLocator(element);
	await island.getByRole('radio', { name: /匿名意见箱/ }).click();
	await island.getByRole('button', { name: '下一步：写' }).click();
	await island.getByLabelText('关于什么').selectOptions('工具和系统');
	await island.getByLabelText('什么事', { exact: true }).fill('排风坏了');
	await island.getByRole('button', { name: '下一步：拿回执码' }).click();
	await expect.element(island.getByRole('button', { name: '显示二维码' })).toBeVisible();
	const last = [...element.querySelectorAll('.gt-opinion__receipt code')].at(-1)?.textContent ?? '';
	await island.getByLabelText(/最后一组四个字符/).fill(last);
	await userEvent.keyboard('{Enter}');
	await expect.element(island.getByText(/用自己的手机拍下来.*发到 hr@example\.com/)).toBeVisible();
	await expect.element(island.getByText(/交到哪里，请看渠道说明/)).not.toBeInTheDocument();
});

import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '~/components/box/opinion.css';
import OpinionIsland from '~/components/box/OpinionIsland.tsx';
import { readParts } from '~/core/handover/parts/read-parts.ts';
import { decodeMessage } from '~/core/opinions/message.ts';
import { unarmor } from '~/core/seal/armor.ts';
import { makeKey } from '~/core/seal/make-key.ts';
import { openSealed } from '~/core/seal/open-sealed.ts';
import { deriveReceipt } from '~/core/seal/receipt-keys.ts';
import { sealText } from '~/core/seal/seal-text.ts';
import { loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { catchDownloads } from '../tracker/catch-downloads.ts';
import { opinionForm } from './opinion-form.ts';

function mount(keys: string[]) {
	const form = opinionForm(keys);
	const element = document.createElement('main');
	document.body.append(element);
	document.documentElement.lang = 'zh-CN';
	document.documentElement.dataset['theme'] = 'light';
	render(<OpinionIsland form={form} words={loadWords('zh-CN')} locale="zh-CN" />, element);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	return { element, island: page.elementLocator(element) };
}

/** All that a browser keeps and shows besides the page. */
async function keptAnywhere(): Promise<string> {
	const databases = await indexedDB.databases();
	const stores = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
	return JSON.stringify([databases, stores, location.href, history.state, document.title]);
}

test('an opinion is written, gets a receipt and leaves sealed, without crypto.subtle; nothing of it stays', async () => {
	// As on plain http at a host name.
	Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
	onTestFinished(() => void Reflect.deleteProperty(crypto, 'subtle'));
	const downloads = catchDownloads();
	const handler = await makeKey();
	const { element, island } = mount([handler.recipient]);
	const press = (name: string) => island.getByRole('button', { name, exact: true }).click();
	const before = history.length;

	await press('下一步：写');
	await expect.element(island.getByText(/还没有选给谁看/)).toBeVisible();
	await island.getByRole('radio', { name: /匿名意见箱/ }).click();
	await press('下一步：写');

	await press('下一步：拿回执码');
	await expect.element(island.getByLabelText('关于什么')).toHaveFocus();
	await island.getByLabelText('关于什么').selectOptions('工具和系统');
	await island.getByLabelText('什么事', { exact: true }).fill('订单13800138000的排风坏了');
	await expect.element(island.getByText(/这里像是写了电话/)).toBeVisible();
	await expectNoBarriers(element);
	await press('下一步：拿回执码');
	await expect.element(island.getByRole('heading', { name: '说什么' })).toBeVisible();
	await island.getByRole('checkbox', { name: /13800138000 是订单号/ }).click();
	await press('下一步：拿回执码');

	await expect.element(island.getByRole('heading', { level: 2 })).toHaveFocus();
	const groups = [...element.querySelectorAll('.gt-opinion__receipt code')];
	const receipt = groups.map(({ textContent }) => textContent).join('');
	expect(receipt).toMatch(/^[2-9a-z]{20}$/);
	await island.getByLabelText(/最后一组四个字符/).fill('aaaa');
	await userEvent.keyboard('{Enter}');
	await expect.element(island.getByText(/和上面的最后一组不一样/)).toBeVisible();
	await island.getByLabelText(/最后一组四个字符/).fill(receipt.slice(-4).toUpperCase());
	await userEvent.keyboard('{Enter}');

	await expect.element(island.getByText(/已经锁好/)).toBeVisible();
	await expectNoBarriers(element);
	await press('存成文件');
	const text = await downloads.text();
	const [file] = downloads.files;
	expect(file?.name).toMatch(/^opinion-[2-9a-z]{6}\.age$/);
	for (const secret of [receipt, receipt.slice(-4), '排风', handler.identity])
		expect(text).not.toContain(secret);
	const opened = await openSealed(unarmor(text)[0] ?? new Uint8Array(), [handler.identity]);
	const message = decodeMessage(opened.ok ? opened.text : '');
	const keys = await deriveReceipt(receipt);
	expect(message).toMatchObject({ channel: 'box', lookup: keys.lookup, recipient: keys.recipient });
	expect(message?.values.matter).toBe('订单13800138000的排风坏了');
	expect(opened.ok && opened.text).not.toContain(receipt);
	// The answer comes back to whoever has the receipt.
	const reply = await sealText('哪一台？', [message?.recipient ?? '']);
	expect(await openSealed(reply, [keys.identity])).toEqual({ ok: true, text: '哪一台？' });

	await press('交好了，清空这一页');
	await expect.element(island.getByText(/这台设备上没有留下/)).toBeVisible();
	const kept = (await keptAnywhere()) + document.documentElement.outerHTML;
	for (const secret of [receipt, receipt.match(/.{4}/g)?.join('-') ?? '', '排风'])
		expect(kept).not.toContain(secret);
	expect(history.length).toBe(before);
});

test('where the company has no keys, the page says so first, and what leaves can be read', async () => {
	const downloads = catchDownloads();
	const { island } = mount([]);
	const press = (name: string) => island.getByRole('button', { name, exact: true }).click();
	await island.getByRole('radio', { name: /信箱/ }).click();
	await expect.element(island.getByText(/谁拿到都能看/)).toBeVisible();
	await island.getByRole('checkbox', { name: /补充以前交过的/ }).click();
	await press('下一步：写');
	await expect.element(island.getByText(/这不是完整的回执码/)).toBeVisible();
	await island.getByLabelText('以前的回执码').fill('7KQ2 m4x9-bcdf ghjk-pqrs');
	await press('下一步：写');
	await island.getByLabelText('关于什么').selectOptions('工具和系统');
	await island.getByLabelText('什么事', { exact: true }).fill('还是坏的');
	await press('下一步：交出去');
	await expect.element(island.getByText(/没有密封：/)).toBeVisible();
	await press('存成文件');
	expect(decodeMessage(await downloads.text())).toMatchObject({ more: true, channel: 'mailbox' });
	const { scrollWidth: width } = document.documentElement;
	await press('复制文字，发聊天或邮件');
	const box = island.getByLabelText('要发送的文字');
	// Its only text box is that.
	const chat = (box.element() as HTMLTextAreaElement).value;
	expect(decodeMessage(readParts(chat).whole[0]?.text ?? '')?.values.matter).toBe('还是坏的');
	// Its one long word does not widen the page; here, without the site's reset, a padding comes on top.
	expect(document.documentElement.scrollWidth).toBeLessThan(width + 30);
});

test('who signs is answered in person, and is not told that only a receipt code brings the answer', async () => {
	const { island } = mount([]);
	const press = (name: string) => island.getByRole('button', { name, exact: true }).click();
	await island.getByRole('radio', { name: /署名反馈/ }).click();
	await press('下一步：写');
	await expect.element(island.getByRole('radio', { name: '不要公开，只答复我本人' })).toBeVisible();
	await press('上一步');
	await island.getByRole('radio', { name: /匿名意见箱/ }).click();
	await press('下一步：写');
	await expect.element(island.getByRole('radio', { name: /只凭回执码答复我/ })).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readParts } from '~/core/handover/parts/read-parts.ts';
import { encodeMessage } from '~/core/opinions/message.ts';
import { armor } from '~/core/seal/armor.ts';
import { makeKey } from '~/core/seal/make-key.ts';
import { sealText } from '~/core/seal/seal-text.ts';
import { message } from '../unit/opinions/made-messages.ts';
import { intranet, launch, newPerson, onDisk } from './browser.ts';
import { giveKey, press, writeOpinion } from './write-opinion.ts';

let browser: Browser;
beforeAll(async () => {
	// A page the test hands out itself may ask the server on this machine for its code.
	browser = await launch([
		'--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
	]);
});
afterAll(() => browser.close());

const words = '三号线排风坏了两周，下午喘不过气';
const question = '是靠窗那台，还是靠门那台？';
const answer = '靠窗那台周五前换好，由行政部负责。';

/** A receipt that nobody has. */
const nobodys = 'zzzzyyyyxxxxwwwwvvvv';

/** Tells a record something with one of its buttons. */
async function tell(page: Page, button: string, answers: Readonly<Record<string, string>>) {
	await press(page, button);
	const form = page.locator('.gt-child-form').first();
	await form.waitFor();
	for (const [label, said] of Object.entries(answers)) {
		const field = form.getByLabel(label).first();
		const tag = await field.evaluate(({ tagName }) => tagName);
		if (tag === 'SELECT') await field.selectOption({ label: said });
		else if (tag === 'INPUT' && (await field.getAttribute('type')) === 'radio') await field.click();
		else await field.fill(said);
	}
	await form.getByRole('button', { name: /^保存/ }).click();
	await form.waitFor({ state: 'detached' });
}

/** Makes the board's file and says that it is up. */
async function makeBoard(page: Page): Promise<string> {
	await page.goto(`${intranet()}/hr/open-opinions/`);
	await press(page, '看看会放上去什么');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		press(page, '下载 board.json'),
	]);
	await press(page, '已经放上去了');
	await page.getByText('记下了“告知收到”的日期').waitFor();
	return readFile(await download.path(), 'utf8');
}

/** What a device shows for each of the receipts, where this board lies beside the site. */
async function lookUp(board: string, receipts: readonly string[]): Promise<string[]> {
	const person = await newPerson(browser);
	await person.route('**/published/board.json', (route) => route.fulfill({ body: board }));
	const page = await person.newPage();
	const said: string[] = [];
	for (const receipt of receipts) {
		await page.goto(`${intranet()}/board/`);
		await page.getByRole('textbox', { name: '回执码' }).fill(receipt);
		await press(page, '查答复');
		const found = page.locator('.gt-board-look [role=status] > :not(p)');
		await found.first().waitFor();
		said.push(await found.first().innerText());
	}
	await person.close();
	return said;
}

it('An opinion from a phone is sealed to two keys, opened with one of them among others, asked about and answered; its author reads that by receipt on another device, and nobody without it', async () => {
	const phone = await newPerson(browser, { viewport: { width: 390, height: 844 } });
	const [former, one, other] = [await makeKey(), await makeKey(), await makeKey()];
	const { chat, receipt } = await writeOpinion(phone, words, [one.recipient, other.recipient]);
	await phone.close();
	expect(readParts(chat).whole[0]?.text).toContain(onDisk ? words : 'BEGIN AGE');
	expect(chat).not.toContain(words);
	const before = armor(
		await sealText(encodeMessage(message(7, { recipient: former.recipient })), [former.recipient]),
	);

	const handler = await newPerson(browser);
	const page = await handler.newPage();
	await page.goto(`${intranet()}/hr/open-opinions/`);
	await page.getByLabel('或者粘贴文字').fill(`早上好\n${chat}\n收到`);
	await press(page, '读这段文字');
	if (!onDisk) await giveKey(page, other.identity);
	await page.getByText('新的意见：1 条').waitFor();
	// One from before the keys were changed opens with the key of then.
	await page.getByLabel('或者粘贴文字').fill(before);
	await press(page, '读这段文字');
	if (!onDisk) await page.getByText('用这把钥匙拆不开的：1 条').waitFor();
	await giveKey(page, former.identity);
	await page.getByText('新的意见：2 条').waitFor();
	await page.getByLabel('开箱人').selectOption('human_resources');
	await page.getByLabel('在场的另一位').selectOption('gm_office');
	await press(page, '记进登记（2 条）');
	await page.getByText('记好了 2 条').waitFor();
	// What came in the place of the button has the focus: the way to the book is the next stop.
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('记好了 2 条');

	const first = await makeBoard(page);
	expect(await lookUp(first, [receipt, nobodys])).toEqual([
		expect.stringContaining('您的意见已经收到，还没有答复。'),
		expect.stringContaining('这个回执码下面还没有答复。'),
	]);

	await page.goto(`${intranet()}/trackers/opinion_book/`);
	await page
		.getByRole('row', { name: /工作环境/ })
		.getByRole('button')
		.first()
		.click();
	await page.getByText(words).first().waitFor();
	await tell(page, '问回去', { 由谁: '行政部经理', 说了什么: question });
	await tell(page, '写答复', {
		分派给: '行政部经理',
		采纳: '',
		给本人的答复: answer,
		公开的大意: '车间排风坏了',
		公开的答复: '周五前换好',
	});
	await tell(page, '公布到答复板', {});

	const second = await makeBoard(page);
	for (const secret of [words, question, answer, receipt]) expect(second).not.toContain(secret);
	expect(second).toContain('车间排风坏了');
	const [replies, none] = await lookUp(second, [receipt.toUpperCase(), nobodys]);
	expect(replies).toContain(question);
	expect(replies).toContain(answer);
	expect(none).toContain('这个回执码下面还没有答复。');
	await handler.close();
});

import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeKey } from '~/core/seal/make-key.ts';
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

/** What lies beside the site as published/board.json. */
let up: string | null = null;

/** Somebody to whom the board that is up is there. */
async function somebody(): Promise<BrowserContext> {
	const person = await newPerson(browser);
	await person.route('**/published/board.json', (route) =>
		up === null ? route.fulfill({ status: 404 }) : route.fulfill({ body: up }),
	);
	return person;
}

async function openWith(page: Page, chat: string, identity: string): Promise<void> {
	await page.goto(`${intranet()}/hr/open-opinions/`);
	await page.getByLabel('或者粘贴文字').fill(chat);
	await press(page, '读这段文字');
	await giveKey(page, identity);
}

async function keep(page: Page): Promise<void> {
	await page.getByLabel('开箱人').selectOption('gm_office');
	await page.getByLabel('在场的另一位').selectOption('union');
	await press(page, '记进登记（1 条）');
	await page.getByText('记好了 1 条').waitFor();
}

async function putUp(page: Page): Promise<void> {
	await page.goto(`${intranet()}/hr/open-opinions/`);
	await press(page, '看看会放上去什么');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		press(page, '下载 board.json'),
	]);
	up = await readFile(await download.path(), 'utf8');
}

/** What a device shows for each of the receipts. */
async function lookUp(receipts: readonly string[]): Promise<string[]> {
	const person = await somebody();
	const page = await person.newPage();
	const said: string[] = [];
	for (const receipt of receipts) {
		await page.goto(`${intranet()}/board/`);
		await page.getByRole('textbox', { name: '回执码' }).fill(receipt);
		await press(page, '查答复');
		const found = page.locator('.gt-board-look [role=status] > :not(p)').first();
		await found.waitFor();
		said.push(await found.innerText());
	}
	await person.close();
	return said;
}

it.skipIf(onDisk)(
	'What is about human resources they cannot open; who may opens it, may not give it to them, and answers on the board both put up, one after the other',
	{ timeout: 180_000 },
	async () => {
		const [theirs, above] = [await makeKey(), await makeKey()];
		const phone = await newPerson(browser, { viewport: { width: 390, height: 844 } });
		const plain = await writeOpinion(phone, '食堂的窗口太少', [theirs.recipient]);
		const about = await writeOpinion(phone, '考勤被人改过', [above.recipient], true);
		await phone.close();

		const hr = await (await somebody()).newPage();
		await openWith(hr, about.chat, theirs.identity);
		await hr.getByText('用这把钥匙拆不开的：1 条').waitFor();
		expect(await hr.locator('main').innerText()).not.toContain('考勤被人改过');
		await openWith(hr, plain.chat, theirs.identity);
		await keep(hr);
		await putUp(hr);

		const office = await (await somebody()).newPage();
		await openWith(office, about.chat, above.identity);
		await office.getByText(/的人请回避/).waitFor();
		await keep(office);
		await office.goto(`${intranet()}/trackers/opinion_book/`);
		await office
			.getByRole('row', { name: /工作环境/ })
			.getByRole('button')
			.first()
			.click();
		await press(office, '分派');
		const form = office.locator('.gt-child-form').first();
		expect(await form.getByLabel('说到的角色').first().inputValue()).toBe('human_resources');
		await form.getByLabel('分派给').first().selectOption('human_resources');
		await form.getByRole('button', { name: /^保存/ }).click();
		await form.getByRole('alert').or(form.locator('[aria-invalid=true]')).first().waitFor();
		await form.getByLabel('分派给').first().selectOption('gm_office');
		await form.getByRole('button', { name: /^保存/ }).click();
		await form.waitFor({ state: 'detached' });

		// Neither takes down what the other has put up.
		for (const who of [office, hr, office]) {
			await putUp(who);
			const received = expect.stringContaining('您的意见已经收到');
			expect(await lookUp([plain.receipt, about.receipt])).toEqual([received, received]);
		}
	},
);

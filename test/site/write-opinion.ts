import type { BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { intranet, onDisk } from './browser.ts';

/** Presses a button. */
export const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** As a company has it that wrote these public keys into its organization.yml: the form's page says them. */
async function withKeys(page: Page, keys: readonly string[], isPastHr: boolean) {
	const said = keys.map((key) => `[0,&quot;${key}&quot;]`).join(',');
	const [before, after] = isPastHr
		? [`&quot;pastHrKeys&quot;:[0,null]`, `&quot;pastHrKeys&quot;:[1,[${said}]]`]
		: [`&quot;keys&quot;:[1,[]]`, `&quot;keys&quot;:[1,[${said}]]`];
	await page.route('**/opinion/', async (route) => {
		const url = route.request().url().replace('goutong.intranet', 'localhost');
		const html = await (await route.fetch({ url })).text();
		const body = html.replaceAll(before, after);
		expect(body).not.toBe(html);
		await route.fulfill({ body, contentType: 'text/html' });
	});
}

/**
 * Writes an opinion on a phone; what goes into a chat, and the receipt. Opened from disk it is not sealed.
 * `isPastHr`: to the mailbox, about human resources, and sealed to the keys of those who read that.
 */
export async function writeOpinion(
	person: BrowserContext,
	words: string,
	keys: readonly string[],
	isPastHr = false,
): Promise<{ chat: string; receipt: string }> {
	const page = await person.newPage();
	if (!onDisk) await withKeys(page, keys, isPastHr);
	// The clipboard is refused: each part is selected to be copied by hand.
	await page.addInitScript(() => {
		document.execCommand = () => false;
	});
	await page.goto(`${intranet()}/opinion/`);
	expect(await page.evaluate(() => [isSecureContext, crypto.subtle])).toEqual([false, undefined]);
	// What is pressed before the form is alive is lost.
	await page
		.locator('astro-island[component-url*=Opinion]:not([ssr])')
		.waitFor({ state: 'attached' });
	await page.getByRole('radio', { name: isPastHr ? /总经理信箱/ : /匿名意见箱/ }).click();
	if (isPastHr) await page.getByLabel(/说的是人力资源部的事/).check();
	await press(page, '下一步：写');
	await page.getByLabel('关于什么').selectOption('工作环境');
	await page.getByLabel('什么事', { exact: true }).fill(words);
	await press(page, '下一步：拿回执码');
	const groups = page.locator('.gt-opinion__receipt code');
	await groups.first().waitFor();
	const receipt = (await groups.allTextContents()).join('');
	await page.getByLabel(/最后一组四个字符/).fill(receipt.slice(-4));
	await page.keyboard.press('Enter');
	await press(page, '复制文字，发聊天或邮件');
	const text = page.getByLabel('要发送的文字');
	const parts: string[] = [];
	for (const part of await page.getByRole('button', { name: /^复制第 \d 段$/ }).all()) {
		await part.click();
		parts.push(await text.inputValue());
	}
	if (parts.length === 0) parts.push(await text.inputValue());
	await page.close();
	return { chat: parts.toReversed().join('\n在吗\n'), receipt };
}

/** Gives a private key as it stands on paper. */
export async function giveKey(page: Page, identity: string) {
	const typed = page.getByLabel(/^钥匙（AGE-SECRET-KEY/);
	if (!(await typed.isVisible())) await page.getByText('没有文件，照纸上的输入').click();
	await typed.fill(identity);
	await press(page, '用这把钥匙拆开');
}

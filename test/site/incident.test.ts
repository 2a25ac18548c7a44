import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { intranet, launch, newPerson, origin } from './browser.ts';
import { importFiles, openCollect, readCollected } from './collect.ts';
import { bytesOf } from './fill-in.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** Presses a button of the record, writes and chooses what it asks, and saves. */
async function tell(record: Locator, button: string, answers: Readonly<Record<string, string>>) {
	await record.getByRole('button', { name: button, exact: true }).click();
	const form = record.locator('.gt-child-form');
	for (const [label, answer] of Object.entries(answers)) {
		const field = form.getByLabel(label, { exact: false }).first();
		if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT')
			await field.selectOption({ label: answer });
		else await field.fill(answer);
	}
	await form.getByRole('button', { name: '保存', exact: true }).click();
	await form.waitFor({ state: 'detached' });
}

const steps: [button: string, answers: Record<string, string>][] = [
	['已报主管部门', { 由谁: '总经理', 做了什么: '已电话报告，对方登记了' }],
	['小组已成立', {}],
	['已内部通报', { 做了什么: '第一份发到各部门' }],
	['作了决定', { 做了什么: '停用二号楼', 依据: '线路没有查完', 谁批准: '总经理' }],
	['已更新', { 做了什么: '人员清点完毕' }],
	['记一笔', { 做了什么: '消防撤离' }],
	['宣布解除', { 做了什么: '检查完毕，恢复使用' }],
];
const parts = { 已知: '电柜起火，已扑灭。', 未知: '原因在查。', 正在做: '检查线路。' };

/** Writes a message and says that it is checked and approved; copies it. */
async function send(page: Page, record: Locator, write: string, label: string): Promise<string> {
	await record.getByRole('button', { name: write, exact: true }).click();
	const form = record.locator('.gt-child-form');
	for (const [name, text] of Object.entries({ ...parts, 请您做: '绕行东门。' }))
		await form.getByLabel(name, { exact: false }).first().fill(text);
	const rest = form.locator('.gt-folded summary');
	if (!(await form.getByText('逐句核实了').isVisible())) await rest.click();
	await form.getByRole('radio', { name: /^逐句核实了/ }).check();
	await form.getByLabel('谁核实的').selectOption({ label: '应急小组' });
	await form.getByRole('radio', { name: '批准了' }).check();
	await form.getByLabel('谁批准的').selectOption({ label: '总经理' });
	await form.getByRole('button', { name: '保存', exact: true }).click();
	await form.waitFor({ state: 'detached' });
	await record.getByRole('button', { name: label, exact: true }).first().click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: /打印/ }).click();
	const said = await dialog.locator('article').innerText();
	await page.keyboard.press('Escape');
	return said;
}

it(
	'An emergency is noted, told and printed on a page over plain http that was opened before the network went, and is whole at HR',
	{ timeout: 90_000 },
	async () => {
		const recorder = await newPerson(browser);
		const page = await recorder.newPage();
		await page.addInitScript(() => {
			window.print = () => {
				document.documentElement.dataset['printed'] = document.body.innerText;
				setTimeout(() => dispatchEvent(new Event('afterprint')));
			};
		});
		await page.goto(`${intranet()}/trackers/incidents/`, { waitUntil: 'networkidle' });
		// The last of what is fetched ahead.
		await page.waitForFunction(() =>
			performance.getEntriesByType('resource').some(({ name }) => /LivedPanels.*js$/.test(name)),
		);
		await recorder.setOffline(true);

		await page.getByRole('button', { name: '现在' }).first().click();
		await page.getByLabel('场景').selectOption({ label: '生产安全事故' });
		await page.getByLabel('出了什么事').fill('二号楼电柜起火，没有人受伤');
		await page.getByRole('radio', { name: /^要/ }).check();
		await page.getByRole('button', { name: '现在' }).nth(1).click();
		await page.getByLabel('填写部门').selectOption({ index: 1 });
		await page.locator('.gt-save-bar .gt-button--primary').click();
		const record = page.locator('.gt-record').filter({ hasText: '二号楼电柜起火' }).first();
		for (const clock of ['法定报告', '内部通报', '对外声明'])
			await record.getByText(clock, { exact: true }).first().waitFor();

		for (const [button, answers] of steps.slice(0, 3)) await tell(record, button, answers);
		const notice = await send(page, record, '写内部通报', '内部通报');
		const statement = await send(page, record, '写对外声明', '对外声明');
		for (const text of [notice, statement]) expect(text).toContain('电柜起火，已扑灭。');
		for (const [button, answers] of steps.slice(3)) await tell(record, button, answers);
		await expect.poll(() => record.getByRole('button', { name: /^更正这一行/ }).count()).toBe(7);
		expect(await record.getByText('按时完成').count()).toBe(2);
		await record.getByRole('button', { name: '打印这一单' }).click();
		await expect
			.poll(() => page.evaluate(() => document.documentElement.dataset['printed'] ?? ''))
			.toContain('检查完毕，恢复使用');

		await page.getByRole('button', { name: /回到全部记录/ }).click();
		await page.getByRole('button', { name: /查看要交出的内容|交给人力资源部/ }).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^下载/ }).first().click(),
		]);
		const file = { name: download.suggestedFilename(), bytes: await bytesOf(download) };
		await recorder.close();

		const hr = await newPerson(browser);
		const desk = await hr.newPage();
		await openCollect(desk, origin());
		expect(await importFiles(desk, [file])).toBe('imported');
		const trackers = (await readCollected(desk)).map(({ key }) => key.replace(/\/.*/, ''));
		const counts = Object.groupBy(trackers, (tracker) => tracker);
		expect(Object.entries(counts).map(([tracker, all]) => [tracker, all?.length])).toEqual(
			expect.arrayContaining([
				['incidents', 1],
				['incident_log', 7],
				['incident_messages', 2],
			]),
		);
		expect(await importFiles(desk, [file])).toBe('nothing');
		await hr.close();
	},
);

import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';

/** The words of the pages that the journeys touch, as a person reads them. */
export const words = {
	'zh-CN': {
		prefix: '',
		start: '开始',
		again: '再填一份',
		saved: /已保存( \d+ 条记录|在本机)/,
		open: /查看要交出的内容|交给人力资源部/,
		download: '下载 CSV 文件',
		period: '评估周期',
		score: /^4\s*较好$/,
		low: /^2\s*较差$/,
		problem: '问题描述',
	},
	en: {
		prefix: '/en',
		start: 'Start',
		again: 'Fill in another one',
		saved: /Saved (\d+ records?|on this device)/,
		open: /See what will be handed over|Hand over to Human Resources/,
		download: 'Download CSV file',
		period: 'Period',
		score: /^4\s*Good$/,
		low: /^2\s*Poor$/,
		problem: 'Problem',
	},
} as const;

export type Language = keyof typeof words;

/** Opens a tracker's page and waits until its form can be used. */
export async function openTracker(page: Page, origin: string, id: string, language: Language) {
	await page.goto(`${origin}${words[language].prefix}/trackers/${id}/`);
	// A button can be pressed only once the browser has taken the form over.
	const ready = page.locator(':is(.gt-cover__start, .gt-save-bar .gt-button--primary):enabled');
	await ready.waitFor();
	const start = page.getByRole('button', { name: words[language].start, exact: true });
	if (await start.isVisible()) await start.click();
	await saveButton(page).waitFor();
}

export const saveButton = (page: Page) => page.locator('.gt-save-bar .gt-button--primary');

/** Saves and waits for the words that may appear only after the write has committed. */
export async function save(page: Page, language: Language): Promise<void> {
	await saveButton(page).click();
	await page.getByText(words[language].saved).first().waitFor();
}

/** Answers `rows` of the five dimensions of table 1; the first low, with a problem that is hard to carry. */
export async function fillAssessment(
	page: Page,
	language: Language,
	problem: string,
	rows = 5,
): Promise<void> {
	const { score, low, problem: label, again, start } = words[language];
	// From the cover, or from what was filled in before.
	for (const name of [again, start]) {
		const way = page.getByRole('button', { name, exact: true });
		if (await way.isVisible()) await way.click();
	}
	const cards = page.locator('.gt-row-card');
	for (let row = 0; row < rows; row += 1) {
		const card = cards.nth(row);
		await card.getByRole('radio', { name: row === 0 ? low : score }).check();
		if (row === 0) await card.getByLabel(label).fill(problem);
	}
}

/** One interview of table 2. */
export async function fillNeeds(page: Page, language: Language, pain: string): Promise<void> {
	const zh = language === 'zh-CN';
	const radio = (name: string) => page.getByRole('radio', { name, exact: true }).check();
	await radio(zh ? '内部员工' : 'Employee');
	await page
		.getByLabel(zh ? '部门或角色' : 'Department or role')
		.fill(zh ? '市场部专员' : 'Marketing');
	await page.getByLabel(zh ? '对象代号' : 'Code of the person').fill('MKT-01');
	await page.getByLabel(zh ? '访谈日期' : 'Date asked').fill('2026-11-20');
	await page.getByLabel(zh ? '当前沟通痛点' : 'Difficulty today').fill(pain);
	await page.getByRole('checkbox', { name: zh ? '周报' : 'Weekly report' }).check();
	await page.getByRole('radio', { name: zh ? '跨部门协作' : 'Work across departments' }).check();
	await radio(zh ? '可匿名引用' : 'May be quoted without a name');
}

/** One row of table 5, with the plan's way of writing a status and what shows it. */
export async function fillFeedback(
	page: Page,
	language: Language,
	suggestion: string,
): Promise<void> {
	const zh = language === 'zh-CN';
	await page.getByLabel(words[language].period).first().selectOption({ index: 1 });
	await page.getByLabel(zh ? '填写部门' : 'Department writing this').selectOption({ index: 1 });
	await page.getByRole('radio', { name: zh ? '会议效率' : 'Meetings' }).check();
	await page.getByRole('radio', { name: words[language].score }).check();
	await page.getByRole('radio', { name: zh ? '评估人评分' : "Assessor's score" }).check();
	await page
		.getByLabel(zh ? '评分依据' : 'Basis')
		.fill(zh ? '抽查八次会议' : 'Eight meetings checked');
	await page.getByLabel(zh ? '改进建议' : 'Suggested improvement').fill(suggestion);
	await page.getByRole('radio', { name: zh ? '进行中' : 'In progress' }).check();
	await page
		.getByLabel(zh ? '说明' : 'Note', { exact: true })
		.fill(zh ? '已换议程模板（第二版）' : 'New agenda template (v2)');
	await page
		.getByRole('combobox', { name: zh ? /^负责人/ : /^Responsible/ })
		.selectOption({ index: 1 });
	await page.getByLabel(zh ? '计划完成' : 'Due').fill('2026-12-31');
}

/** Hands the records over as a CSV file, by the two taps the design promises, and reads it. */
export async function handOver(
	page: Page,
	language: Language,
): Promise<{ name: string; bytes: Buffer }> {
	await page.getByRole('button', { name: words[language].open }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: words[language].download }).click(),
	]);
	return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

export async function bytesOf(download: Download): Promise<Buffer> {
	return readFile(await download.path());
}

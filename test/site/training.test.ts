import Papa from 'papaparse';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, newPerson, origin } from './browser.ts';
import { importFiles, openCollect } from './collect.ts';
import { bytesOf, type Language, words } from './fill-in.ts';
import { answer, askedItem, courseOf, give, openQuestions } from './take-course.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const learners = [
	{ language: 'zh-CN', department: 'customer_service', name: '张三', width: 390 },
	{ language: 'en', department: 'sales', name: 'Example Person', width: 1280 },
] as const;

/** The whole of a course of one module, the first question missed, left and killed in its middle. */
async function takeCourse(page: Page, isHard: boolean): Promise<Page> {
	const taken = await courseOf(page);
	await openQuestions(page);
	const count = taken.course.modules[0]?.objectives.length ?? 0;
	let open = page;
	if (isHard) {
		await give(open, taken, false);
		const asked = (await askedItem(open, taken)).id;
		await open.reload();
		expect((await askedItem(open, taken)).id).toBe(asked);
		// The system takes the tab away without asking it.
		await open.goto('chrome://crash').catch(() => {});
		open = await page.context().newPage();
		await open.goto(courseAddress('zh-CN'));
		expect((await askedItem(open, taken)).id).toBe(asked);
		for (let at = 0; at < count; at += 1) await answer(open, taken, at > 0);
		await open.getByText('还没过：').waitFor();
		await open.getByRole('button', { name: /^再答没答对的/ }).click();
		await answer(open, taken, true);
	} else for (let at = 0; at < count; at += 1) await answer(open, taken, true);
	await open.locator('.gt-notice--good').first().waitFor();
	await open.locator('.gt-course-next .gt-button--primary').click();
	return open;
}

const courseAddress = (language: Language) =>
	`${origin()}${words[language].prefix}/courses/meetings/`;

it(
	'Two learners hand in a course, one of them failed, reloaded and was killed; HR merges it twice, sees counts, and tells a forged certificate',
	{ timeout: 90_000 },
	async () => {
		const handedIn = await Promise.all(
			learners.map(async ({ language, department, name, width }) => {
				const options: BrowserContextOptions = { viewport: { width, height: 844 } };
				const person = await newPerson(browser, options);
				const first = await person.newPage();
				await first.goto(courseAddress(language), { waitUntil: 'networkidle' });
				const page = await takeCourse(first, language === 'zh-CN');
				const form = page.locator('.gt-course-record');
				await form.locator('select').selectOption(department);
				await form.locator('[type=submit]').click();
				await page.locator('.gt-notice--good a').waitFor();
				await page.goto(`${origin()}${words[language].prefix}/courses/certificate/#meetings`);
				await page.locator('input.gt-input').fill(name);
				const line = await page.locator('.gt-certificate__line code').innerText();
				await page.goto(`${origin()}${words[language].prefix}/trackers/course_completions/`);
				await page.getByRole('button', { name: words[language].open }).click();
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					page.getByRole('button', { name: words[language].download }).first().click(),
				]);
				const file = { name: download.suggestedFilename(), bytes: await bytesOf(download) };
				await person.close();
				return { file, line, department };
			}),
		);
		for (const { file } of handedIn) expectOnlyPassed(file.bytes.toString());

		const hr = await newPerson(browser);
		const desk = await hr.newPage();
		await openCollect(desk, origin());
		const files = handedIn.map(({ file }) => file);
		expect(await importFiles(desk, files)).toBe('imported');
		expect(await importFiles(desk, files)).toBe('nothing');
		await desk.goto(`${origin()}/hr/training-results/`);
		const row = (name: string) => desk.locator('.gt-training tbody tr').filter({ hasText: name });
		await expect.poll(() => row('客服部').innerText()).toMatch(/1 \/ 24/);
		expect(await row('销售部').innerText()).toMatch(/1 \/ 32/);
		expect(await row('合计').innerText()).toMatch(/2 \/ \d+/);

		await desk.goto(`${origin()}/hr/training/`);
		const [{ line = '' } = {}, other] = handedIn;
		const forged = (other?.line ?? '').replace('Example Person', 'Somebody Else');
		await desk.locator('.gt-course textarea').fill(`${line}\n${forged}`);
		await desk.locator('.gt-course [type=submit]').click();
		await desk.getByText('1 张对不上 · 1 张对得上').waitFor();
		await hr.close();
	},
);

/** A file of completions holds which module, which version, which day, which department, and nothing else. */
function expectOnlyPassed(file: string): void {
	const { data } = Papa.parse<string[]>(file.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
	const [heads = [], row = [], ...more] = data;
	expect(more).toEqual([]);
	const own = heads.map((head) => /\[(\w+)\]$/.exec(head)?.[1] ?? head);
	expect(own.filter((key) => !key.startsWith('_'))).toEqual([
		...['course', 'module', 'edition', 'passed_on', 'result', 'department'],
	]);
	const said = own.flatMap((key, at) => (key.startsWith('_') ? [] : [row[at] ?? '']));
	expect(said.slice(0, 2)).toEqual(['meetings', 'short_meeting']);
	expect(said[3]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	for (const never of ['张三', 'Example Person', 'prepare', 'finish', 'round', 'tries'])
		expect(file).not.toContain(never);
}

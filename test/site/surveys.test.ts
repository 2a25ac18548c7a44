import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, newPerson, origin } from './browser.ts';
import { collectedState, importFiles, openCollect, type ChosenFile } from './collect.ts';
import {
	bytesOf,
	fillAssessment,
	fillFeedback,
	fillNeeds,
	handOver,
	openTracker,
	save,
	type Language,
} from './fill-in.ts';

/** In `npm run soak`: three people, and their files in every order. */
const all = process.env['EVERY_PAGE'] !== undefined;
const hard = '=SUM(A1) 会议"超时"，\n第二行；, tab\t结束 👍';

/**
 * Fills in all three trackers as one person and hands them over; the third time after an edit. Who is brief leaves
 * out the second, which in English is filled in as a file of its own in `kit.test`, and the edit.
 */
async function answer(
	browser: Browser,
	language: Language,
	rows: number,
	isBrief = false,
): Promise<ChosenFile[]> {
	const person = await newPerson(browser, { locale: language });
	const page = await person.newPage();
	const files: ChosenFile[] = [];
	for (const [tracker, fill] of [
		['assessment', () => fillAssessment(page, language, hard, rows)],
		['needs', () => fillNeeds(page, language, `${hard} ${language}`)],
		['feedback', () => fillFeedback(page, language, `${hard} ${rows}`)],
	] as const) {
		if (isBrief && tracker === 'needs') continue;
		await openTracker(page, origin(), tracker, language);
		await fill();
		await save(page, language);
		files.push(await handOver(page, language));
	}
	if (!isBrief) files.push(await editAndHandOver(page, language));
	await person.close();
	return files;
}

/** Changes the record of table 5 that was handed over already, and hands it over again. */
async function editAndHandOver(page: Page, language: Language): Promise<ChosenFile> {
	const zh = language === 'zh-CN';
	await page
		.locator('.gt-entry')
		.getByRole('button', { name: zh ? /^修改/ : /^Edit/ })
		.first()
		.click();
	await page.getByLabel(zh ? '改进建议' : 'Suggested improvement').fill('-改过一次 edited once');
	await page.getByRole('button', { name: zh ? '保存修改' : 'Save changes' }).click();
	await page
		.getByText(zh ? '修改已保存' : 'Your changes are saved')
		.first()
		.waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		(async () => {
			const open = page.getByRole('button', {
				name: zh ? '查看要交出的内容' : 'See what will be handed over',
			});
			if (await open.isVisible()) await open.click();
			await page.getByRole('button', { name: zh ? '下载 CSV 文件' : 'Download CSV file' }).click();
		})(),
	]);
	return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** What HR has in the end, on which page, and what it was told of each bundle. */
interface Collected {
	page: Page;
	state: string;
	outcomes: string[];
}

describe('people answer, HR collects', () => {
	let browser: Browser;
	let people: ChosenFile[][] = [];
	/** All files chosen at once, backwards. */
	let atOnce: Collected;
	beforeAll(async () => {
		browser = await launch();
		people = [await answer(browser, 'zh-CN', 5), await answer(browser, 'en', 3, !all)];
		// A third only where all orders are tried: typing takes most of the time.
		if (all) people.push(await answer(browser, 'zh-CN', 1));
		atOnce = await collect([people.toReversed().flat().reverse()]);
	});
	afterAll(() => browser.close());

	/** HR in a fresh profile; gives what is collected in the end, and the page. */
	async function collect(bundles: ChosenFile[][]): Promise<Collected> {
		const person = await newPerson(browser);
		const page = await person.newPage();
		await openCollect(page, origin());
		const outcomes: string[] = [];
		for (const bundle of bundles) outcomes.push(await importFiles(page, bundle));
		return { page, state: await collectedState(page), outcomes };
	}

	it('gets one and the same state in every order, and nothing new the second time', async () => {
		const [a = [], b = [], c = []] = people;
		const others = [
			[a, c, b],
			[b, a, c],
			[b, c, a],
			[c, a, b],
			[c, b, a],
		];
		const orders = [
			people,
			// A minute of clicking; `merge.property.test` has all orders of many more rows.
			...(all ? others : []),
		];
		const states: string[] = [];
		for (const order of orders) {
			const { page, state, outcomes } = await collect([...order, ...order]);
			states.push(state);
			expect(outcomes).toEqual([...order.map(() => 'imported'), ...order.map(() => 'nothing')]);
			await page.context().close();
		}
		expect(atOnce.outcomes).toEqual(['imported']);
		states.push(atOnce.state);
		expect(new Set(states).size).toBe(1);
		const records = JSON.parse(states[0] ?? '[]') as { key: string; heads: unknown[] }[];
		// 5 + 3 (+ 1) rows of table 1, and of table 5 one of each; of table 2, too, but of who is brief.
		expect(records.length).toBe(all ? 9 + 2 * 3 : 8 + 2 + 1);
		expect(states[0]).toContain('=SUM(A1) 会议');
		expect(states[0]).toContain('-改过一次 edited once');
	});

	it('exports files that import again to the same state', async () => {
		const { page, state } = atOnce;
		await page.getByRole('tab', { name: /汇总表/ }).click();
		const merged: ChosenFile[] = [];
		for (const title of ['沟通现状评估', '沟通需求调研', '沟通效果反馈']) {
			await page
				.getByRole('button', { name: title })
				.or(page.getByRole('radio', { name: title }))
				.or(page.getByRole('tab', { name: title }))
				.first()
				.click();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: `导出“${title}”（CSV）` }).click(),
			]);
			merged.push({ name: download.suggestedFilename(), bytes: await bytesOf(download) });
		}
		expect(await roomOfTable(page)).toEqual({ wide: true, oneRow: true, onFirstScreen: true });
		await page.context().close();
		expect((await collect([merged])).state).toBe(state);
	});
});

/** Whether the merged table has the window, 1280 pixels wide, and not the column of a text. */
function roomOfTable(page: Page) {
	return page.evaluate(() => {
		window.scrollTo(0, 0);
		const boxOf = (selector: string) =>
			document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
		const menu = boxOf('.sidebar-pane');
		const controls = [...document.querySelectorAll('.gt-controls__row > *')].map((control) => {
			const { top, height } = control.getBoundingClientRect();
			return Math.round(top + height / 2);
		});
		return {
			wide: boxOf('.gt-grid').width > window.innerWidth - menu.width - 64,
			oneRow: Math.max(...controls) - Math.min(...controls) < 8,
			onFirstScreen: boxOf('.gt-record').bottom < window.innerHeight * 0.8,
		};
	});
}

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { newId } from '~/core/entries/ids.ts';
import { launch, newPerson } from '../test/site/browser.ts';
import { importFiles, openCollect } from '../test/site/collect.ts';
import { loadDefinition } from '../test/unit/definitions.ts';
import { longestTask, peakMemory, startTrace } from './measure.ts';
import { makeRegisters } from './storage/made-registers.ts';

const rows = Number(process.env['BENCH_ROWS'] ?? 100_000);
/** One anonymous form of several rows a person, one register, with as many rows each in files of so many. */
const forms = (process.env['BENCH_FORMS'] ?? 'assessment,actions').split(',');
const inFile = 5000;

describe('results and tables of many rows, as the page shows them', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());

	for (const id of forms) {
		it(`${rows} rows of ${id}`, async () => {
			const definition = loadDefinition(id, 'zh-CN');
			const person = await newPerson(browser);
			const page = await person.newPage();
			page.setDefaultTimeout(120_000);
			await openCollect(page, inject('origin'));
			await importFiles(page, madeFiles(id));
			const found: Record<string, Record<string, number>> = {};
			const step = async (name: string, work: () => Promise<unknown>) => {
				found[name] = await measured(page, work);
			};
			const tab = (name: string) => page.getByRole('tab', { name }).first();
			const shown = page.locator('.gt-results__head').first();
			const rowShown = page.locator('tr.gt-record[data-index="0"] td').nth(1);
			// A page opened anew, as on the next morning: nothing is in memory.
			await step('opened, table', async () => {
				await page.goto('about:blank');
				await openCollect(page, inject('origin'));
				await tab('汇总表').click();
				await rowShown.waitFor();
			});
			await step('results first', async () => {
				await tab('结果').click();
				const declare = page.getByRole('button', { name: '就这样定下，看结果' });
				await declare.or(shown).first().waitFor();
				if (await declare.isVisible()) await declare.click();
				await declare.waitFor({ state: 'detached' });
				await shown.waitFor();
			});
			await step('results again', async () => {
				await tab('汇总表').click();
				await rowShown.waitFor();
				await tab('结果').click();
				await shown.waitFor();
			});
			await step('results scrolled', () => scroll(page));
			await step('measures', async () => {
				await tab('指标').click();
				await page.locator('.gt-kpi').first().waitFor({ state: 'attached' });
			});
			await step('table scrolled', async () => {
				await tab('汇总表').click();
				await rowShown.waitFor();
				await scroll(page);
			});
			const search = page.locator('.gt-controls input[type="search"]').first();
			if (!definition.anonymous)
				await step('table searched', async () => {
					await search.fill('1234');
					await page.getByText(/找到 [\d,]+ 条，共/).waitFor();
				});
			console.info(id);
			console.table(found);
			await person.close();
		});
	}
});

/** Milliseconds a step takes, the page's longest task until then and a moment after, its tab's peak memory in MB. */
async function measured(page: Page, work: () => Promise<unknown>): Promise<Record<string, number>> {
	const trace = await startTrace(page);
	const memory = peakMemory();
	const start = performance.now();
	// A step that fails ends its trace too, or no other can begin.
	await work().catch(async (error: unknown) => {
		await longestTask(trace);
		throw error;
	});
	const took = performance.now() - start;
	await page.waitForTimeout(500);
	const longest = await longestTask(trace);
	return { ms: Math.round(took), 'longest task (ms)': Math.round(longest), MB: memory.stop() };
}

/** Down the page and through what scrolls in it, a screen at a time. */
async function scroll(page: Page): Promise<void> {
	await page.mouse.move(640, 450);
	for (let time = 0; time < 40; time++) {
		await page.mouse.wheel(0, 700);
		await page.waitForTimeout(30);
	}
}

function madeFiles(id: string): { name: string; bytes: Buffer }[] {
	const definition = loadDefinition(id, 'zh-CN');
	const entries = [...makeRegisters(definition, rows).values()].flatMap(({ heads }) => heads);
	return Array.from({ length: Math.ceil(entries.length / inFile) }, (_, at) => {
		const some = entries.slice(at * inFile, (at + 1) * inFile);
		const { text } = encodeCsv(some, definition, { batch: newId('b') });
		return { name: `${id}-${at}.csv`, bytes: Buffer.from(text) };
	});
}

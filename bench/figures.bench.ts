import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { newId } from '~/core/entries/ids.ts';
import { launch, newPerson } from '../test/site/browser.ts';
import { openCollect } from '../test/site/collect.ts';
import { madeQuarter } from '../test/fixtures/quarter/made-quarter.ts';
import { loadDefinitions } from '../test/unit/definitions.ts';
import { longestTask, peakMemory, startTrace } from './measure.ts';

/** Companies of 309 whose two quarters are collected together: 24 of them are 100,000 records. */
const companies = Number(process.env['BENCH_COMPANIES'] ?? 24);

const folder = mkdtempSync(join(tmpdir(), 'goutong-figures-'));
let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true });
});

const definitions = loadDefinitions('zh-CN');
const entries = Array.from({ length: companies }, (_, at) => madeQuarter(definitions, 309 + at));

/** Seconds until it is done, the page's longest task meanwhile in milliseconds, the largest process in MB. */
async function measured(page: Page, act: () => Promise<unknown>): Promise<Record<string, number>> {
	const trace = await startTrace(page);
	const memory = peakMemory();
	const start = performance.now();
	await act();
	const took = performance.now() - start;
	return {
		s: Number((took / 1000).toFixed(1)),
		'longest task (ms)': Math.round(await longestTask(trace)),
		'peak memory (MB)': memory.stop(),
	};
}

it(`${entries.flat().length} records: measures and results on the page`, async () => {
	// As files of the disk: what is handed over as bytes is unpacked in the page, for seconds, by what drives the browser.
	const files = [...Map.groupBy(entries.flat(), ({ tracker }) => tracker)].flatMap(([id, own]) => {
		const definition = definitions.find((one) => one.id === id);
		if (!definition) return [];
		const path = join(folder, `${id}.csv`);
		writeFileSync(path, encodeCsv(own, definition, { batch: newId('b') }).text);
		return [path];
	});
	const person = await newPerson(browser);
	const page = await person.newPage();
	await openCollect(page, inject('origin'));
	const tab = (name: string) => page.getByRole('tab', { name }).click();
	const taken = await measured(page, async () => {
		await page.locator('input[type="file"]:not([webkitdirectory])').first().setInputFiles(files);
		await page.getByRole('button', { name: /^导入$/ }).click({ timeout: 300_000 });
		await page
			.getByText(/已导入，读到的/)
			.first()
			.waitFor({ timeout: 300_000 });
	});
	const measures = await measured(page, async () => {
		await tab('指标');
		await page.getByRole('table').first().waitFor({ timeout: 300_000 });
	});
	const results = await measured(page, async () => {
		await tab('结果');
		await page.getByLabel('哪张表单').waitFor({ timeout: 300_000 });
		await page.getByLabel('哪张表单').selectOption({ label: '沟通现状评估' });
		await page.getByRole('button', { name: '就这样定下，看结果' }).click();
		await page.getByRole('figure').first().waitFor({ timeout: 300_000 });
	});
	console.table({ taken, measures, results });
	await person.close();
});

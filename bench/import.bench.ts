import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { launch, newPerson } from '../test/site/browser.ts';
import { openCollect } from '../test/site/collect.ts';
import { loadDefinition } from '../test/unit/definitions.ts';
import { measureFloor } from './import-floor.ts';
import { longestTask, peakMemory, startTrace } from './measure.ts';
import { makeSurveyFiles } from './survey-files.ts';

const files = Number(process.env['BENCH_FILES'] ?? 200);
const rows = Number(process.env['BENCH_ROWS'] ?? 500);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3);
const folder = fileURLToPath(new URL('../.cache/bench-files/', import.meta.url));

describe('collecting', () => {
	let browser: Browser;
	let paths: string[] = [];
	beforeAll(async () => {
		browser = await launch();
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		const made = makeSurveyFiles(loadDefinition('assessment', 'zh-CN'), files, rows);
		paths = await Promise.all(
			made.map(async ({ name, text }) => {
				await writeFile(folder + name, text);
				return folder + name;
			}),
		);
	});
	afterAll(() => browser.close());

	it(`${files} files of ${rows} rows`, async () => {
		const results: Record<string, number>[] = [];
		for (let round = 0; round < rounds; round += 1) {
			const floor = await measureFloor(browser, inject('origin'), paths);
			const person = await newPerson(browser);
			const page = await person.newPage();
			await openCollect(page, inject('origin'));
			const trace = await startTrace(page);
			const memory = peakMemory();
			const start = performance.now();
			await page.locator('input[type="file"]:not([webkitdirectory])').first().setInputFiles(paths);
			await page.getByRole('heading', { name: '核对结果' }).waitFor({ timeout: 300_000 });
			const checked = performance.now();
			await page.getByRole('button', { name: /^导入$/ }).click();
			const clicked = performance.now();
			await page
				.getByText(/已导入，读到的/)
				.first()
				.waitFor({ timeout: 300_000 });
			const done = performance.now();
			await page.getByRole('button', { name: '继续导入' }).click();
			const chosen = performance.now();
			await page.locator('input[type="file"]:not([webkitdirectory])').first().setInputFiles(paths);
			await page.getByText(/没有新内容/).waitFor({ timeout: 300_000 });
			const again = performance.now();
			results.push({
				'floor (s)': seconds(floor),
				'check (s)': seconds(checked - start),
				'commit (s)': seconds(done - clicked),
				ratio: Number(((checked - start + done - clicked) / floor).toFixed(2)),
				'the same again (s)': seconds(again - chosen),
				'longest task (ms)': Math.round(await longestTask(trace)),
				'peak memory (MB)': memory.stop(),
			});
			await person.close();
		}
		console.table(results);
	});
});

const seconds = (milliseconds: number) => Number((milliseconds / 1000).toFixed(2));

import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { newPerson } from '../browser.ts';
import { importFiles, openCollect } from '../collect.ts';
import { bytesOf, openTracker, saveButton } from '../fill-in.ts';
import type { ChangedSite } from './changed-site.ts';
import {
	ownLimit,
	repairsWords,
	repairsYml,
	stepsWords,
	stepsYml,
} from './new-register-content.ts';

/** Writes a register of its own, with its steps, into a copy of the project. */
export async function addRegister(folder: string): Promise<void> {
	const content = `${folder}src/content/`;
	for (const [id, yml, words, title] of [
		['repairs', repairsYml, repairsWords, { '': '报修登记', 'en/': 'Repairs' }],
		['repair_steps', stepsYml, stepsWords, { '': '报修经过', 'en/': 'Steps of a repair' }],
	] as const) {
		await mkdir(`${content}trackers/${id}`);
		await writeFile(`${content}trackers/${id}/tracker.yml`, yml);
		await writeFile(`${content}trackers/${id}/en.yml`, words);
		for (const language of ['', 'en/'] as const) {
			await writeFile(
				`${content}docs/${language}trackers/${id}.mdx`,
				`---\ntitle: ${title[language]}\n---\n\nimport Tracker from '~/components/Tracker.astro';\n\n<Tracker id="${id}" />\n`,
			);
		}
	}
	await appendFile(`${content}rules/limits.yml`, ownLimit);
}

const noon = new Date('2026-11-27T10:00+08:00');

export function testRegister(site: () => ChangedSite): void {
	describe('a register added as content only', () => {
		it('has its page, form, clocks and blank form in English as well', async () => {
			const page = await (await newPerson(site().browser)).newPage();
			await openTracker(page, site().origin, 'repairs', 'en');
			await page.getByLabel('Machine').fill('Lathe 3');
			await page.goto(`${site().origin}/en/paper/repairs/`);
			expect(await page.locator('main').innerText()).toContain('Reported at');
			await page.goto(`${site().origin}/en/trackers/repair_steps/`);
			await page.getByRole('heading', { level: 1, name: 'Steps of a repair' }).waitFor();
			await page.context().close();
		});

		it('gives numbers, runs its clock, pauses it with one tap, is on the page of today, and is one record with its step at HR', async () => {
			const page = await (await newPerson(site().browser)).newPage();
			await page.clock.setFixedTime(noon);
			await openTracker(page, site().origin, 'repairs', 'zh-CN');
			await page.getByLabel('报修时间').fill('2026-11-27T08:00');
			await page.getByLabel('设备').fill('3 号机床');
			await saveButton(page).click();
			await page.getByRole('heading', { name: /报修-202611-001/ }).waitFor();

			await page.goto(`${site().origin}/today/`);
			await page.getByText('报修-202611-001').first().waitFor();
			expect(await page.locator('main').innerText()).toContain('今天 13:00');

			await page
				.getByRole('link', { name: /报修-202611-001/ })
				.first()
				.click();
			await page.getByText('今天 13:00 到期').waitFor();
			await page.getByRole('button', { name: '等备件' }).first().click();
			await page.getByLabel('说明').first().fill('等主轴');
			await page.getByRole('button', { name: '保存', exact: true }).first().click();
			await page.getByText('等待中').first().waitFor();

			await page.getByRole('button', { name: /回到全部记录/ }).click();
			await page.getByRole('button', { name: '查看要交出的内容' }).click();
			await page.getByText('一起交出：报修经过，1 行').waitFor();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: '下载 zip 文件' }).click(),
			]);
			const file = { name: download.suggestedFilename(), bytes: await bytesOf(download) };

			await openCollect(page, site().origin);
			expect(await importFiles(page, [file])).toBe('imported');
			await page.getByRole('tab', { name: /汇总表/ }).click();
			await page.getByRole('tab', { name: /^报修登记/ }).click();
			const row = page.getByRole('row', { name: /报修-202611-001/ });
			await row.getByText('等待中').first().waitFor();
			await page.context().close();
		});
	});
}

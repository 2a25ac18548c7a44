import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { newPerson } from '../browser.ts';
import { importFiles, openCollect } from '../collect.ts';
import { handOver, openTracker, save } from '../fill-in.ts';
import type { ChangedSite } from './changed-site.ts';
import { trackerYml, wordsYml } from './new-tracker-content.ts';

/** Writes a tracker of its own into a copy of the project. */
export async function addTracker(folder: string): Promise<void> {
	await mkdir(`${folder}src/content/trackers/shift_handover`);
	await writeFile(`${folder}src/content/trackers/shift_handover/tracker.yml`, trackerYml);
	await writeFile(`${folder}src/content/trackers/shift_handover/en.yml`, wordsYml);
	for (const [language, title] of [
		['', '交接班登记'],
		['en/', 'Shift handover'],
	]) {
		await writeFile(
			`${folder}src/content/docs/${language}trackers/shift_handover.mdx`,
			`---\ntitle: ${title}\n---\n\nimport Tracker from '~/components/Tracker.astro';\n\n<Tracker id="shift_handover" />\n`,
		);
	}
}

export function testTracker(site: () => ChangedSite): void {
	describe('a tracker added as content only', () => {
		it('has a page with its facts, a form, a field reference and a paper form in both languages', async () => {
			const person = await newPerson(site().browser);
			const page = await person.newPage();
			for (const [prefix, title, label, unit] of [
				['', '交接班登记', '未完事项', '件'],
				['/en', 'Shift handover', 'Open items', 'pieces'],
			] as const) {
				await page.goto(`${site().origin}${prefix}/trackers/shift_handover/`);
				await page.getByRole('heading', { level: 1, name: title }).waitFor();
				await page.getByLabel(label).first().waitFor();
				expect(await page.locator('main').innerText()).toContain(unit);
				expect(await page.locator('details.reference').textContent()).toContain('[open_items]');
				await page.goto(`${site().origin}${prefix}/paper/shift_handover/`);
				expect(await page.locator('main').innerText()).toContain(label);
			}
			await person.close();
		});

		it('is filled in, handed over, collected and shown in the merged table', async () => {
			const person = await newPerson(site().browser);
			const page = await person.newPage();
			await openTracker(page, site().origin, 'shift_handover', 'zh-CN');
			await page.getByLabel('交班时间').fill('2026-11-20T20:05');
			await page.getByLabel('班次').selectOption({ label: '夜班' });
			await page.getByRole('radio', { name: /^4/ }).check();
			await page.getByLabel('在制品数量').fill('128');
			await page.getByLabel('未完事项').fill('3 号机等配件，\n=1+1 先不要动');
			await save(page, 'zh-CN');
			const { name, bytes } = await handOver(page, 'zh-CN');
			expect(name).toMatch(/shift_handover/);
			const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
			expect(text.startsWith('\uFEFF"交班时间 [handed_at]","班次 [shift]"')).toBe(true);

			await openCollect(page, site().origin);
			expect(await importFiles(page, [{ name, bytes }])).toBe('imported');
			await page.getByRole('tab', { name: /汇总表/ }).click();
			await page.getByText('3 号机等配件').first().waitFor();
			await person.close();
		});
	});
}

import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newPerson, origin } from '../browser.ts';
import { importFiles, openCollect } from '../collect.ts';
import { bytesOf, fillNeeds, handOver, openTracker, save } from '../fill-in.ts';
import type { ChangedSite } from './changed-site.ts';

const built = fileURLToPath(new URL('../../../.cache/test-site/', import.meta.url));

/** Writes the one line that gives a site its drop box. */
export async function addDropBox(folder: string): Promise<void> {
	const file = `${folder}src/content/organization.yml`;
	const text = await readFile(file, 'utf8');
	expect(text).toContain('\ndrop_box: null\n');
	await writeFile(file, text.replace('\ndrop_box: null\n', '\ndrop_box: /inbox/\n'));
}

/** Every request of a page that is no plain reading of a file. */
function notRead(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const isRead = request.method() === 'GET' && !request.url().includes('/receipts.json');
		if (!isRead) asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
	});
	return asked;
}

export function testDropBox(site: () => ChangedSite): void {
	describe('a drop box, which is one line of organization.yml', () => {
		it('takes a file with one press, which HR imports, and the receipt reaches the device', async () => {
			const person = await newPerson(site().browser);
			const page = await person.newPage();
			const asked = notRead(page);
			await openTracker(page, site().origin, 'shift_handover', 'zh-CN');
			await page.getByLabel('交班时间').fill('2026-11-20T20:05');
			await page.getByLabel('班次').selectOption({ label: '夜班' });
			await page.getByLabel('未完事项').fill('送进收件箱的一条');
			await save(page, 'zh-CN');
			await page.getByRole('button', { name: '查看要交出的内容' }).click();
			await page.getByRole('button', { name: '直接交给人力资源部' }).click();
			await page.getByText(/已送进收件箱，这 1 行记为“已交出”/).waitFor();
			const inbox = `${site().folder}inbox`;
			const [name = '', ...others] = await readdir(inbox);
			expect(others).toEqual([]);
			// The device may have looked for the receipt already.
			const sent = asked.filter((one) => !one.endsWith('/published/receipts.json'));
			expect(sent).toEqual([`PUT /inbox/${name}`]);
			const bytes = await readFile(`${inbox}/${name}`);

			await openCollect(page, site().origin);
			expect(await importFiles(page, [{ name, bytes }])).toBe('imported');
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: '下载 receipts.json' }).click(),
			]);
			await mkdir(`${site().folder}dist/published`, { recursive: true });
			await writeFile(`${site().folder}dist/published/receipts.json`, await bytesOf(download));
			await page.goto(`${site().origin}/trackers/shift_handover/`);
			await page.getByText('人力资源部已收到 1 行。').waitFor();
			await person.close();
		});

		it('without the line nothing of it is built, and whoever hands over makes no request but for files to read', async () => {
			const scripts = globSync('_astro/*.js', { cwd: built });
			const texts = await Promise.all(scripts.map((one) => readFile(built + one, 'utf8')));
			const isOfIt = (text: string) => /If-None-Match|dropbox\.|receipts\.json/.test(text);
			const isOfStorage = (text: string) => /x-amz|drop-box\.json/.test(text);
			expect(texts.length).toBeGreaterThan(20);
			expect(texts.filter((text) => isOfIt(text) || isOfStorage(text))).toEqual([]);
			const there = globSync('_astro/*.js', { cwd: `${site().folder}dist` });
			const withIt = await Promise.all(
				there.map((one) => readFile(`${site().folder}dist/${one}`, 'utf8')),
			);
			expect(withIt.filter(isOfIt).length).toBeGreaterThan(0);
			// The box is a folder of the server: of storage of another origin there is nothing either.
			expect(withIt.filter(isOfStorage)).toEqual([]);

			const person = await newPerson(site().browser);
			const page = await person.newPage();
			const asked = notRead(page);
			await openTracker(page, origin(), 'needs', 'zh-CN');
			await fillNeeds(page, 'zh-CN', '不走收件箱');
			await save(page, 'zh-CN');
			const { bytes } = await handOver(page, 'zh-CN');
			expect(bytes.length).toBeGreaterThan(100);
			expect(await page.getByRole('region', { name: '收件箱' }).count()).toBe(0);
			expect(asked).toEqual([]);
			await person.close();
		});
	});
}

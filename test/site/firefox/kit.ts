import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../../unit/definitions.ts';
import { type KitFolder, takeKits } from '../kit-files.ts';
import { canSave, fillNeeds, focus, pressSave } from './driven.ts';
import type { FirefoxPage } from './firefox-page.ts';

const soaks = process.env['EVERY_PAGE'] !== undefined;

let page: FirefoxPage;
let kits: KitFolder;

const button = (label: string) =>
	`[...document.querySelectorAll('button:not([role=tab])')]
		.find((one) => one.textContent.trim() === '${label}')`;
const press = (label: string) => page.evaluate(`${button(label)}.click()`);
const says = (text: string) => `document.body.textContent.includes('${text}')`;
const pains = `[...document.querySelectorAll('.gt-form textarea')].map(({ value }) => value)`;

/** A form that is a file of its own, in a Firefox that puts what it downloads into an empty folder. */
export function fillInKits(opened: () => FirefoxPage, downloadsOf: () => string): void {
	beforeAll(async () => {
		page = opened();
		kits = await takeKits();
	});
	afterAll(() => kits?.remove());

	it('says what its place keeps, and keeps a draft there and nowhere else', async () => {
		await page.goto(kits.url('needs'));
		await page.until(canSave);
		await page.until(says('只认文件现在的位置'));
		await page.until(says('交出去的那一份才算数'));
		await focus(page, '当前沟通痛点');
		await page.type('站会太长');
		await page.until(says('草稿已存在本机'));
		await page.goto(await kits.move('needs'));
		await page.until(canSave);
		await page.until(says('只认文件现在的位置'));
		expect(await page.evaluate<string>(`${pains}.join('')`)).toBe('');
		await page.goto(kits.url('needs'));
		await page.until(`${pains}.includes('站会太长')`);
	});

	// In every run Firefox hands over from the folder edition, and Chromium from a kit, in `kit.test`.
	it.runIf(soaks)(
		'hands over a file that is collected like all others, and is never written itself',
		async () => {
			const before = await kits.read('needs');
			await fillNeeds(page, '站会太长');
			await pressSave(page);
			await page.until(`/已保存 1 条记录/.test(document.body.textContent)`);
			await press('查看要交出的内容');
			await page.until(says('下载 CSV 文件'));
			await press('下载 CSV 文件');
			const downloads = downloadsOf();
			await expect
				.poll(() => readdir(downloads), { timeout: 20_000 })
				.toEqual([expect.stringMatching(/^goutong-needs-.*\.csv$/)]);
			const [name = ''] = await readdir(downloads);
			const file = join(downloads, name);
			// Beside one of another name, which becomes it, it may still be empty, or half there.
			const kindsIn = async () =>
				decodeCsv(await readFile(file), loadDefinitions('zh-CN')).rows.map(({ kind }) => kind);
			await expect.poll(kindsIn, { timeout: 20_000 }).toEqual(['intact']);
			expect(await kits.read('needs')).toEqual(before);

			await page.goto(`${inject('origin')}/collect/`);
			await page.until(`${button('选择文件')}?.disabled === false`);
			await page.choose('input[type=file]:not([webkitdirectory])', [file]);
			await page.until(says('核对结果'));
			await page.until(button('导入'));
			await press('导入');
			await page.until(says('已导入，读到的'));
		},
	);
}

import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../../unit/definitions.ts';
import { buttonCalled, canSave, fillNeeds, focus, pressSave } from './driven.ts';
import type { FirefoxPage } from './firefox-page.ts';

const soaks = process.env['EVERY_PAGE'] !== undefined;
const pain = '火狐里写的，没有网络';

/** Presses the first button or link that says this. */
const press = (text: string) =>
	`[...document.querySelectorAll('button, a, [role=tab]')]
		.find((one) => one.checkVisibility() && one.textContent.trim().startsWith(${JSON.stringify(text)})).click()`;
const says = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;

/** The folder edition, in a Firefox that puts what it downloads into an empty folder. */
export function openFolderEdition(opened: () => FirefoxPage, downloadsOf: () => string): void {
	let page: FirefoxPage;
	const open = (path: string) => page.goto(`${inject('folder')}${path}index.html`);
	beforeAll(() => {
		page = opened();
	});

	it('keeps a draft over a reload, saves, hands over and collects', async () => {
		await open('/trackers/needs/');
		await page.until(canSave);
		await fillNeeds(page, '');
		await focus(page, '当前沟通痛点');
		await page.type(pain);
		await page.until(says('草稿已存在本机'));

		await open('/trackers/needs/');
		await page.until(`${canSave} && ${says('已找回')}`);
		await pressSave(page);
		await page.until(`/已保存( 1 条记录|在本机)/.test(document.body.textContent)`);
		await page.evaluate(press('查看要交出的内容'));
		await page.until(says('下载 CSV 文件'));
		await page.evaluate(press('下载 CSV 文件'));
		let file = '';
		const downloads = downloadsOf();
		// Until it is whole, a file of another name lies beside an empty one of its own.
		const isWhole = async () => {
			const names = await readdir(downloads);
			file = join(downloads, names.find((name) => name.endsWith('.csv')) ?? '');
			return names.length === 1 && names[0]?.endsWith('.csv') && (await stat(file)).size > 0;
		};
		await expect.poll(isWhole).toBe(true);
		const { rows } = decodeCsv(await readFile(file), loadDefinitions('zh-CN'));
		expect(rows.map(({ kind }) => kind)).toEqual(['intact']);

		await open('/collect/');
		await page.until(`${buttonCalled('选择文件')}?.disabled === false`);
		await page.choose('input[type=file]:not([webkitdirectory])', [file]);
		await page.until(`${buttonCalled('导入')}?.disabled === false`);
		await page.evaluate(`${buttonCalled('导入')}.click()`);
		await page.until(`/已导入，读到的/.test(document.body.textContent)`);
		await page.evaluate(press('汇总表'));
		await page.until(says(pain));
	});

	it('says on each page that every page keeps its own', async () => {
		const pages = [
			'/',
			'/today/',
			'/trackers/needs/',
			'/collect/',
			'/courses/everyone/',
			'/en/courses/',
		];
		for (const path of pages) {
			await open(path);
			const english = path.startsWith('/en/');
			await page.until(
				says(english ? 'every page opened from disk keeps its own' : '每一页各存各的'),
			);
			expect(await page.evaluate<boolean>(says('这里打开的其他本机网页也能读到'))).toBe(false);
		}
	});

	/** A page tells by a line of its own that what it needs was not found, until a style sheet hides it. */
	const findsItsStyles = async () =>
		expect(
			await page.evaluate(`getComputedStyle(document.querySelector('.gt-unopened')).display`),
		).toBe('none');

	it('finds its styles and what is searched for, and goes there', async () => {
		await open('/');
		await findsItsStyles();
		await page.until(`!document.querySelector('[data-search-open]').disabled`);
		await page.evaluate(`document.querySelector('[data-search-open]').click()`);
		await page.until(`document.querySelector('.search-beginning')`);
		await page.evaluate(
			`((input) => { input.value = '首问负责制'; input.dispatchEvent(new Event('input')); })(document.querySelector('.search-input'))`,
		);
		await page.until(`document.querySelector('.search-page .search-link')`);
		await page.evaluate(`document.querySelector('.search-page .search-link').click()`);
		await page.until(`location.href.endsWith('/everyone/first-response/index.html')`);
	});

	// Three seconds; in every run `paper.test` prints a form in Chromium.
	it.runIf(soaks)('prints a blank form with its styles', async () => {
		await open('/paper/needs/');
		const pdf = Buffer.from(await page.print(), 'base64');
		expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
		expect(pdf.length).toBeGreaterThan(20_000);
		await findsItsStyles();
	});
}

import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { newPerson, origin } from '../browser.ts';
import { openTracker } from '../fill-in.ts';
import { findWords } from '../company-leftovers.ts';
import { readPages } from '../page-texts.ts';
import { askDialog, openDialog } from '../search/ask-dialog.ts';
import { type ChangedSite, folderOnHost } from './changed-site.ts';

/** What a company changes, as it stands in the file and as it is written then. */
const changes: [file: string, from: string, to: string][] = [
	[
		'organization.yml',
		'{ zh-CN: 示例公司, en: Example Co. }',
		'{ zh-CN: 海川机械, en: Haichuan Machinery }',
	],
	// Besides, it has its handbook in a folder of its server.
	['organization.yml', '\naddress: /\n', `\naddress: ${folderOnHost}/\n`],
	['organization.yml', '\noffline: true\n', '\noffline: false\n'],
	['organization.yml', 'first_response: { hours: 24,', 'first_response: { hours: 13,'],
	[
		'organization.yml',
		'complaint_feedback: { hours: 72,',
		'breach_notified: { hours: 61, clock: calendar }\n  complaint_feedback: { hours: 61,',
	],
	[
		'organization.yml',
		'{ zh-CN: 销售总监, en: Sales director }',
		'{ zh-CN: 大区主理, en: Regional principal }',
	],
	[
		'organization.yml',
		'{ zh-CN: 研发部, en: Research and Development }',
		'{ zh-CN: 产品工程中心, en: Product Engineering }',
	],
	[
		'organization.yml',
		'{ code: procurement, label: { zh-CN: 采购部, en: Procurement }, headcount: 12 }',
		'{ code: procurement, absorbedBy: administration }',
	],
	[
		'organization.yml',
		'{ code: procurement_specialist, label: { zh-CN: 采购部专员, en: Procurement specialist } }',
		'{ code: procurement_specialist, absorbedBy: administration_manager }',
	],
	['organization.yml', 'complaint_response: { hours: 24,', 'complaint_response: { hours: 8,'],
	['organization.yml', 'pages_off: []', 'pages_off: [external/partner-workshop]'],
	[
		'organization.yml',
		'supply_platform: { zh-CN: 供应链协同平台, en: supply-chain platform }',
		'supply_platform: null',
	],
	['glossary.yml', '处理完成', '落袋为安了'],
];
/** Old names and the new ones, by language: none of the old may stand anywhere. */
const names = [
	['', '销售总监', '大区主理'],
	['', '研发部', '产品工程中心'],
	['', '72 小时', '61 小时'],
	['/en', 'sales director', 'regional principal'],
	['/en', 'research and development', 'product engineering'],
	['/en', '72 hours', '61 hours'],
] as const;
const built = fileURLToPath(new URL('../../../.cache/test-site/', import.meta.url));

/** Writes into a copy of the project what a company changes. */
export async function changeOrganization(folder: string): Promise<void> {
	for (const [file, from, to] of changes) {
		const text = await readFile(`${folder}src/content/${file}`, 'utf8');
		expect(text).toContain(from);
		await writeFile(`${folder}src/content/${file}`, text.replace(from, to));
	}
}

export function testOrganization(site: () => ChangedSite): void {
	describe('a company that has another name, renames a role, a department and a term and shortens some limits', () => {
		let page: Page;
		let before: Map<string, string>;
		let after: Map<string, string>;

		beforeAll(async () => {
			before = await readPages(built);
			after = await readPages(`${site().folder}dist/`);
			page = await (await newPerson(site().browser)).newPage();
		});

		it.each(names)('says the new on every page of %s/ that said %s: %s', (prefix, old, now) => {
			const isIn = (path: string) => path.startsWith('/en/') === (prefix === '/en');
			const pagesWith = (pages: Map<string, string>, words: string) =>
				[...pages]
					.filter(([path, text]) => isIn(path) && text.includes(words))
					.map(([path]) => path);
			const named = pagesWith(before, old);
			expect(named.length).toBeGreaterThan(3);
			expect(pagesWith(after, old)).toEqual([]);
			// Some pages are new: they belong to the tracker and the language that came as well.
			expect(pagesWith(after, now).filter((path) => before.has(path))).toEqual(named);
		});

		it('keeps no handbook on devices, where it is told not to, and takes away what they keep', async () => {
			const dist = `${site().folder}dist/`;
			expect(await readFile(`${dist}offline-worker.js`, 'utf8')).toContain('.unregister()');
			expect(globSync('{offline/**,_astro/start-offline*}', { cwd: dist })).toEqual([]);
			const scripts = globSync('_astro/*.js', { cwd: dist });
			const texts = await Promise.all(scripts.map((one) => readFile(dist + one, 'utf8')));
			expect(texts.length).toBeGreaterThan(20);
			expect(texts.filter((text) => text.includes('serviceWorker'))).toEqual([]);
		});

		it('bears its name on every page, and the home page no other', () => {
			const named = (path: string) => (path.startsWith('/en/') ? 'haichuan machinery' : '海川机械');
			const nameless = [...after].filter(([path, text]) => !text.includes(named(path)));
			expect(nameless.map(([path]) => path)).toEqual([]);
			expect(after.get('/')).not.toContain('示例公司');
			expect(after.get('/')?.split('海川机械').length).toBeGreaterThan(3);
			expect(after.get('/en/')).not.toContain('example co.');
		});

		it.each([
			['', '24 小时', '13 小时'],
			['/en', '24 hours', '13 hours'],
		])('says the new limit for a first response (%s)', (prefix, old, now) => {
			const text = after.get(`${prefix}/everyone/first-response/`);
			expect(text).toContain(now);
			expect(text).not.toContain(old);
		});

		it.each([
			['/everyone/first-response/', '周五 16:00', '下周一 05:00', '周六 05:00'],
			['/en/everyone/first-response/', 'Friday 16:00', 'Monday 05:00', 'Saturday 05:00'],
			['/external/complaints/', '高层反馈', '下周一 05:00', '下周三 05:00'],
			['/external/complaints/', '一线响应：8 小时，', '周五 16:00开始，', '周五 24:00到期'],
			['/en/external/complaints/', 'Decision', 'Monday 05:00', 'Wednesday 05:00'],
		])('works out the times of the examples anew: %s', (path, ...cells) => {
			const row = cells.join('').replace(/\s/g, '').toLowerCase();
			expect(before.get(path)?.replace(/\s/g, '')).not.toContain(row);
			expect(after.get(path)?.replace(/\s/g, '')).toContain(row);
		});

		it.each([
			['/external/complaint-example/', '这个例子里的时间是按别的时限写的'],
			['/en/external/complaint-example/', 'follow limits other than the company'],
		])('says that an example worked out by hand follows other limits: %s', (path, words) => {
			expect(before.get(path)).not.toContain(words);
			expect(after.get(path)).toContain(words);
		});

		it.each([
			['zh-CN', '产品工程中心', '研发部'],
			['en', 'Product Engineering', 'Research and Development'],
		] as const)('offers the department by its new name in %s', async (language, now, old) => {
			await openTracker(page, site().origin, 'assessment', language);
			const offered = await page.locator('option').allInnerTexts();
			expect(offered).toContain(now);
			expect(offered).not.toContain(old);
			expect(await page.locator('details.reference').textContent()).toContain(now);
		});

		it.each([
			['采购部', '行政部'],
			['Procurement', 'Administration'],
		])('says %s nowhere, which the company does not have, but %s', async (old, now) => {
			const built = `${site().folder}dist`;
			const said = findWords(built, old);
			expect(said).toEqual([]);
			expect(findWords(built, now).length).toBeGreaterThan(0);
		});

		it('lacks the page that is switched off and the mechanism without its tool, and every link to them', () => {
			const gone = ['external/partner-workshop', 'everyone/map/#m21'];
			expect(after.has('/external/partner-workshop/')).toBe(false);
			for (const address of gone) {
				expect(findWords(built, address)).not.toEqual([]);
				expect(findWords(`${site().folder}dist`, address)).toEqual([]);
			}
			expect(after.get('/everyone/map/')).not.toContain('供应链信息同步');
			expect(before.get('/everyone/map/')).toContain('供应链信息同步');
		});

		it('finds a term by its new alias and no longer by the old one', async () => {
			const termsFor = async (address: string, query: string) => {
				const person = await newPerson(site().browser);
				const asking = await person.newPage();
				await asking.goto(`${address}/everyone/why/`);
				await asking.locator('[data-search-open]:not([disabled])').waitFor();
				await openDialog(asking);
				const [shown] = await askDialog(asking, [query]);
				await person.close();
				return shown?.terms;
			};
			expect(await termsFor(origin(), '处理完成')).toContain('解决');
			expect(await termsFor(site().origin, '落袋为安了')).toContain('解决');
			expect(await termsFor(site().origin, '处理完成')).not.toContain('解决');
		});
	});
}

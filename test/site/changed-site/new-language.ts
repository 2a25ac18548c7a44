import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contentOf, readRecord } from '../../../integrations/sources/read-content.ts';
import { type ChangedSite, folderOnHost } from './changed-site.ts';

/** Writes a third language into a copy of the project. */
export async function addLanguage(folder: string): Promise<void> {
	const file = `${folder}config/locales.ts`;
	const before = await readFile(file, 'utf8');
	const entry = "\t{ code: 'de', path: 'de', label: 'Deutsch', partial: true },\n";
	await writeFile(file, before.replace('] as const', `${entry}] as const`));
}

export function testLanguage(site: () => ChangedSite): void {
	describe('a third language, added as one entry in config/locales.ts', () => {
		const page = (address: string) => readFile(`${site().folder}dist/${address}index.html`, 'utf8');

		it('has every page, whose components and menus lead to pages of the language', async () => {
			const channels = await page('de/everyone/channels/');
			expect(channels).toContain('<html lang="de"');
			for (const address of ['everyone/emergency/', 'everyone/map/#m10', 'contents/'])
				expect(channels).toContain(`href="${folderOnHost}/de/${address}"`);
		});

		it('says the company’s name and contact on its forms, in the default language', async () => {
			const company = readRecord(contentOf(site().folder), 'organization.yml');
			const inChinese = (key: string) => (company[key] as Record<string, string>)['zh-CN'] ?? '?';
			const paper = await page('de/paper/needs/');
			expect(paper).toContain(inChinese('name'));
			expect(paper).toContain(inChinese('contact'));
			expect(await page('de/trackers/needs/')).toContain(
				`&quot;contact&quot;:[0,&quot;${inChinese('contact')}&quot;`,
			);
		});
	});
}

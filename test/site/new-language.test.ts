import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf, readRecord } from '../../integrations/sources/read-content.ts';
import { build } from './build-and-serve.ts';
import { copyProject } from './copy-project.ts';

describe('a third language, added as one entry in config/locales.ts', () => {
	let site = '';
	const page = (address: string) => readFile(`${site}dist/${address}index.html`, 'utf8');

	beforeAll(async () => {
		site = await copyProject('new-language-site');
		const file = `${site}config/locales.ts`;
		const before = await readFile(file, 'utf8');
		const entry = "\t{ code: 'de', path: 'de', label: 'Deutsch', partial: true },\n";
		await writeFile(file, before.replace('] as const', `${entry}] as const`));
		await build(site, `${site}dist`);
	}, 300_000);

	it('has every page, whose components and menus lead to pages of the language', async () => {
		const channels = await page('de/everyone/channels/');
		expect(channels).toContain('<html lang="de"');
		for (const address of ['everyone/emergency/', 'everyone/map/#m10', 'contents/'])
			expect(channels).toContain(`href="/de/${address}"`);
	});

	it('says the company’s name and contact on its forms, in the default language', async () => {
		const company = readRecord(contentOf(site), 'organization.yml');
		const inChinese = (key: string) => (company[key] as Record<string, string>)['zh-CN'] ?? '?';
		const paper = await page('de/paper/needs/');
		expect(paper).toContain(inChinese('name'));
		expect(paper).toContain(inChinese('contact'));
		expect(await page('de/trackers/needs/')).toContain(
			`&quot;contact&quot;:[0,&quot;${inChinese('contact')}&quot;`,
		);
	});
});

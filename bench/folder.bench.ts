import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { launch, newPerson } from '../test/site/browser.ts';
import { openingFiles } from '../test/site/folder/opening-files.ts';
import { askDialog, openDialog } from '../test/site/search/ask-dialog.ts';

const rounds = 7;

describe('the folder edition, opened from disk', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());

	const languages = [
		{ locale: 'zh-CN', home: '/', query: '首问负责' },
		{ locale: 'en', home: '/en/', query: 'complaint' },
	];

	it.each(languages)(
		'first query in $locale beside a plain scan',
		async ({ locale, home, query }) => {
			const ours: number[] = [];
			const afterTyping: number[] = [];
			const later: number[] = [];
			const scans: number[] = [];
			for (let round = 0; round < rounds; round += 1) {
				const person = openingFiles(await newPerson(browser));
				const page = await person.newPage();
				await page.goto(inject('folder') + home);
				await openDialog(page);
				const [first] = await askDialog(page, [query]);
				ours.push(first?.milliseconds ?? Number.NaN);
				const typing = await person.newPage();
				await typing.goto(inject('folder') + home);
				await openDialog(typing);
				// Nobody types faster; meanwhile the texts are made ready.
				await typing.waitForTimeout(500);
				const [typed] = await askDialog(typing, [query]);
				afterTyping.push(typed?.milliseconds ?? Number.NaN);
				const [second] = await askDialog(page, [locale === 'en' ? 'answer' : '投诉']);
				later.push(second?.milliseconds ?? Number.NaN);
				const other = await person.newPage();
				await other.goto(inject('folder') + home);
				scans.push(await scan(other, `search/${locale}/pages.json`, query));
				await person.close();
			}
			const folder = fileURLToPath(inject('folder'));
			const kilobytes = ['pages', 'asks', 'terms'].map((name) =>
				Math.round(statSync(`${folder}/search/${locale}/${name}.json.js`).size / 1024),
			);
			console.table({
				'first query as soon as the dialog stands, ms': median(ours),
				'first query half a second later, ms': median(afterTyping),
				'a later query, ms': median(later),
				'a plain scan of the same text, read by the same means, ms': median(scans),
				'read from disk for search, kB': kilobytes.reduce((sum, one) => sum + one, 0),
			});
		},
	);
});

/** Reads the text, unpacks it, folds every line and looks whether it holds the query: the least a search does. */
function scan(page: Page, file: string, query: string): Promise<number> {
	return page.evaluate(
		async ([path, wanted]) => {
			const start = performance.now();
			const root = document.querySelector<HTMLScriptElement>('script[src$="folder.js"]')?.src ?? '';
			const address = new URL(`../${path}`, root).href;
			const text = await (globalThis.goutongFolder?.read(address) ?? '');
			const { pages } = JSON.parse(text) as {
				pages: { path: string; sections: { title: string; blocks: string[] }[] }[];
			};
			const found = pages.filter(({ sections }) =>
				sections.some(({ title, blocks }) =>
					[title, ...blocks].some((line) => line.normalize('NFKC').toLowerCase().includes(wanted)),
				),
			);
			if (found.length === 0) throw new Error(`${wanted} is nowhere.`);
			return performance.now() - start;
		},
		[file, query] as const,
	);
}

function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

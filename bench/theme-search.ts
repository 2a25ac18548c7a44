import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { close, createIndex } from 'pagefind';

/** What the theme's search gave to a query. */
export interface ThemeShown {
	pages: string[];
	milliseconds: number;
}

interface Pagefind {
	options(options: object): Promise<void>;
	search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/**
 * Makes the index the theme would make (`pagefind: true`) from the same built pages, in a folder of its
 * own, with a page a language that holds nothing but it.
 */
export async function buildThemeSearch(site: string, folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const { index, errors } = await createIndex();
	if (!index) throw new Error(errors.join(' '));
	await index.addDirectory({ path: site });
	await index.writeFiles({ outputPath: `${folder}/pagefind` });
	await close();
	for (const language of ['zh-CN', 'en']) {
		const html = `<!doctype html><html lang="${language}"><link rel="icon" href="data:,">
<script type="module">import * as pagefind from '/pagefind/pagefind.js'; Object.assign(window, { pagefind });</script>`;
		await writeFile(`${folder}/${language}.html`, html);
	}
}

/**
 * Asks it as the theme's dialog does: the ranking it sets, the first five results loaded. Outside the
 * time that is measured it then reads the addresses of the first `most`.
 */
export function askTheme(
	page: Page,
	queries: readonly string[],
	most = 1000,
): Promise<ThemeShown[]> {
	return page.evaluate(
		async ({ list, most }) => {
			const { pagefind } = window as unknown as { pagefind: Pagefind };
			await pagefind.options({
				ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
			});
			const shown: { pages: string[]; milliseconds: number }[] = [];
			for (const query of list) {
				const start = performance.now();
				const { results } = await pagefind.search(query);
				await Promise.all(results.slice(0, 5).map((one) => one.data()));
				const milliseconds = performance.now() - start;
				const pages = await Promise.all(
					results.slice(0, most).map(async (one) => (await one.data()).url),
				);
				shown.push({ pages, milliseconds });
			}
			return shown;
		},
		{ list: queries, most },
	);
}

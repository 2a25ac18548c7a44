import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** An id of the plan and the handbook pages that treat it, by language. */
export interface Coverage {
	id: string;
	/** Page addresses without the language: `everyone/first-response`. */
	pages: Record<string, string[]>;
}

const root = new URL('../', import.meta.url);
const languages = ['zh-CN', 'en'];

/** The lists of `src/content/rules/` whose ids come from the plan. */
const lists = [
	'scenarios',
	'phases',
	'mechanisms',
	'rules',
	'documents',
	'metrics',
	'tables',
	'roles',
	'notes',
	'resolutions',
];

/** Every id of the plan, in the order of the lists, with the pages whose `covers` names it. */
export function readCoverage(): Coverage[] {
	const pages = readPages();
	return readIds().map((id) => ({
		id,
		pages: Object.fromEntries(
			languages.map((language) => [
				language,
				pages
					.filter((page) => page.language === language && page.covers.includes(id))
					.map(({ page }) => page),
			]),
		),
	}));
}

/** The ids some language has no page for. */
export function uncovered(coverage: readonly Coverage[]): string[] {
	return coverage.flatMap(({ id, pages }) =>
		Object.entries(pages)
			.filter(([, found]) => found.length === 0)
			.map(([language]) => `${id} (${language})`),
	);
}

function readIds(): string[] {
	return lists.flatMap((list) => {
		const rows: { id: string }[] = parse(read(`src/content/rules/${list}.yml`));
		return rows.map(({ id }) => id);
	});
}

function readPages(): { page: string; language: string; covers: string[] }[] {
	return globSync('src/content/docs/**/*.mdx', { cwd: root.pathname })
		.sort()
		.map((file) => {
			const [, top = ''] = /^---\n(.*?)\n---\n/s.exec(read(file)) ?? [];
			const { covers = [] }: { covers?: string[] } = parse(top) ?? {};
			const address = file
				.replaceAll('\\', '/')
				.replace(/^src\/content\/docs\/|(\/index)?\.mdx$/g, '');
			const english = address.startsWith('en/');
			return {
				page: english ? address.slice('en/'.length) : address,
				language: english ? 'en' : 'zh-CN',
				covers,
			};
		});
}

function read(path: string): string {
	return readFileSync(new URL(path, root), 'utf8');
}

if (import.meta.main) {
	const coverage = readCoverage();
	for (const { id, pages } of coverage) {
		const [chinese = [], english = []] = languages.map((language) => pages[language]);
		const same = chinese.join() === english.join();
		console.log(
			`${id.padEnd(6)}${same ? chinese.join(', ') : `${chinese.join(', ')} | en: ${english.join(', ')}`}`,
		);
	}
	const missing = uncovered(coverage);
	console.log(`${coverage.length} ids, ${missing.length} without a page.`);
	if (missing.length > 0) {
		console.error(
			`No page says it covers: ${missing.join(', ')}. Add them to "covers" of the page that treats them.`,
		);
		process.exitCode = 1;
	}
}

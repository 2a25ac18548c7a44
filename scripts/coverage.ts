import { fileURLToPath } from 'node:url';
import { defaultLocale, locales } from '../config/locales.ts';
import { contentOf, readRows } from '../integrations/sources/read-content.ts';
import { readSources, splitHead } from '../integrations/sources/source.ts';
import { planListNames, planLists } from '../src/core/handbook/plan-lists.ts';

/** An id of the plan and the handbook pages that treat it, by language. */
export interface Coverage {
	id: string;
	/** Page addresses without the language: `everyone/first-response`. */
	pages: Record<string, string[]>;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const languages = locales.map(({ code }) => code);

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

/** Those the plan itself numbers: the ids of other lists begin with no letter of theirs. */
function readIds(): string[] {
	return planListNames
		.filter((name) => planLists[name].beginning !== null)
		.flatMap((name) => readRows(contentOf(root), `rules/${name}.yml`).map(({ id }) => String(id)));
}

function readPages(): { page: string; language: string; covers: string[] }[] {
	return readSources(root).map(({ text, page, locale }) => {
		const { covers = [] } = splitHead(text).head as { covers?: string[] };
		return { page, language: locale, covers };
	});
}

if (import.meta.main) {
	const coverage = readCoverage();
	for (const { id, pages } of coverage) {
		const own = pages[defaultLocale] ?? [];
		const others = Object.entries(pages)
			.filter(([, found]) => found.join() !== own.join())
			.map(([language, found]) => ` | ${language}: ${found.join(', ')}`);
		console.log(`${id.padEnd(6)}${own.join(', ')}${others.join('')}`);
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

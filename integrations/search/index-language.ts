import { buildIndex, type IndexFile } from './build-index.ts';
import type { PageText } from './read-page.ts';
import { traditionalTable } from './traditional.ts';

/** What is to be told of an index. */
export interface IndexNote {
	level: 'info' | 'warn';
	text: string;
}

/** The files of an index, and what is to be told of it. */
export interface LanguageIndex {
	files: IndexFile[];
	notes: IndexNote[];
}

/**
 * The index of one language, without the pages that only stand in for a missing translation. `most`: up to
 * how many bytes of text it is the text as a whole.
 */
export async function indexLanguage(
	locale: string,
	pages: readonly PageText[],
	most?: number,
): Promise<LanguageIndex> {
	const own = pages.filter(({ language }) => language === locale);
	const notes = pages
		.filter(({ language }) => language !== locale)
		.map(({ path, language }): IndexNote => {
			const text = `${path} has no text in ${locale}, only in ${language}: not found by search there`;
			return { level: 'warn', text };
		});
	const table = traditionalTable(
		own.flatMap(({ sections }) => sections.flatMap(({ title, blocks }) => [title, ...blocks])),
	);
	const files = await buildIndex(locale, own, table, most);
	notes.push({ level: 'info', text: `${own.length} pages can be searched in ${locale}` });
	return { files, notes };
}

import type { AstroIntegrationLogger } from 'astro';
import { buildIndex, type IndexFile } from './build-index.ts';
import type { PageText } from './read-page.ts';
import { traditionalTable } from './traditional.ts';

/** The index of one language, without the pages that only stand in for a missing translation. */
export async function indexLanguage(
	locale: string,
	pages: readonly PageText[],
	logger: Pick<AstroIntegrationLogger, 'info' | 'warn'>,
): Promise<IndexFile[]> {
	const own = pages.filter(({ language }) => language === locale);
	for (const { path, language } of pages) {
		if (language !== locale) {
			logger.warn(
				`${path} has no text in ${locale}, only in ${language}: not found by search there`,
			);
		}
	}
	const table = traditionalTable(
		own.flatMap(({ sections }) => sections.flatMap(({ title, blocks }) => [title, ...blocks])),
	);
	const files = await buildIndex(locale, own, table);
	logger.info(`${own.length} pages can be searched in ${locale}`);
	return files;
}

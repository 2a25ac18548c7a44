import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { indexLanguage, type IndexNote } from './index-language.ts';
import type { PageText } from './read-page.ts';

/** Makes the index of a language from its pages, below `search/<locale>/` of the built site. */
export async function writeIndex(
	{ folder, locale }: { folder: string; locale: string },
	pages: readonly PageText[],
): Promise<IndexNote[]> {
	const { files, notes } = await indexLanguage(locale, pages);
	const target = join(folder, 'search', locale);
	const folders = new Set(files.map(({ path }) => dirname(join(target, path))));
	for (const one of folders) await mkdir(one, { recursive: true });
	await Promise.all(files.map(({ path, content }) => writeFile(join(target, path), content)));
	await close();
	return notes;
}

import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { Simplify } from '../../src/core/search/fold.ts';
import type { ListedPage, ListedSection, SearchList } from '../../src/core/search/listed-page.ts';
import { blockEnd } from '../../src/core/search/sections.ts';
import { toSimplify, type TraditionalTable } from '../../src/core/search/simplify.ts';
import { toSpaced } from '../../src/core/search/spaced-text.ts';
import { isSmall, listWhole } from './list-pages.ts';
import type { PageText } from './read-page.ts';

/** A file to serve, its path below the search folder of a language. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

/**
 * What search loads of one language: the whole text of a handbook that is small enough, else the list of its
 * pages and an index made with Pagefind, which sends only what is asked for.
 */
export async function buildIndex(
	language: string,
	pages: readonly PageText[],
	traditional: TraditionalTable,
	most?: number,
): Promise<IndexFile[]> {
	if (isSmall(pages, most)) {
		return [listFile({ pages: listWhole(pages), traditional, written: {} })];
	}
	const written: Record<string, string> = {};
	const files = await indexWithPagefind(language, pages, toSimplify(traditional), written);
	return [...files, listFile({ pages: listParts(files, pages), traditional, written })];
}

function listFile(list: SearchList): IndexFile {
	return { path: 'pages.json', content: new TextEncoder().encode(JSON.stringify(list)) };
}

/**
 * Every Chinese character a word, every mark a place, so that a quoted phrase is found exactly where it
 * stands (recipe B of the project's notes).
 */
async function indexWithPagefind(
	language: string,
	pages: readonly PageText[],
	simplify: Simplify,
	written: Record<string, string>,
): Promise<IndexFile[]> {
	const { index, errors } = await createIndex({ forceLanguage: indexLanguage(language) });
	if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
	await Promise.all(
		pages.map(async (page) => {
			const answer = await index.addHTMLFile({
				url: `/${page.path}`,
				content: htmlFor(page, (text) => lowerCut(plain(text, simplify), written)),
			});
			if (answer.errors.length > 0) throw new Error(`/${page.path}: ${answer.errors.join(' ')}`);
		}),
	);
	const answer = await index.getFiles();
	await index.deleteIndex();
	return answer.files.filter(({ path }) => isNeeded(path));
}

/**
 * Languages without spaces between words must not be cut again by Pagefind; without a language it
 * also leaves words as they are, where others are stemmed.
 */
function indexLanguage(language: string): string {
	return /^(zh|ja|ko)\b/.test(language) ? 'unknown' : (language.split('-')[0] ?? language);
}

function isNeeded(path: string): boolean {
	return /^(pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(meta|index|fragment))$/.test(path);
}

function htmlFor(page: PageText, prepare: (text: string) => string): string {
	const line = (text: string) => `${escapeHtml(toSpaced(prepare(text)))} ${blockEnd} `;
	const body = page.sections.map(({ id, title, blocks }, index) => {
		const level = index === 0 ? 'h1' : 'h2';
		// Pagefind tells the places of least weight first: so the first place of a word is in the title if
		// it stands there at all, then in a heading.
		const weight = index === 0 ? 0.1 : 0.2;
		const heading = `<${level} data-pagefind-weight="${weight}"${id ? ` id="${escapeHtml(id)}"` : ''}>${line(title)}</${level}>`;
		return heading + blocks.map((block) => `<p>${line(block)}</p>`).join('');
	});
	return `<html lang="x"><body><main data-pagefind-body>${body.join('')}</main></body></html>`;
}

/**
 * Pagefind cuts words at capitals inside them: RO10 would be found by 10, LibreOffice by office. Given in
 * small letters it leaves them whole; `written` remembers how they are written.
 */
function lowerCut(text: string, written: Record<string, string>): string {
	return text.replace(/[A-Za-z\d]+/g, (word) => {
		if (!/^.+[A-Z]/.test(word) || !/[a-z\d]/.test(word)) return word;
		const lower = word.toLowerCase();
		written[lower] ??= word;
		return lower;
	});
}

/** What the index cannot fold by itself: full-width letters and digits, traditional characters. */
function plain(text: string, simplify: Simplify): string {
	return [...text.replaceAll(blockEnd, ' ')]
		.map(
			(char) =>
				simplify.get(char) ?? (/[０-９Ａ-Ｚａ-ｚ]/.test(char) ? char.normalize('NFKC') : char),
		)
		.join('');
}

/** The pages without their text, and where Pagefind keeps it. */
function listParts(files: readonly IndexFile[], pages: readonly PageText[]): ListedPage[] {
	return files
		.filter(({ path }) => path.endsWith('.pf_fragment'))
		.map(({ path, content }) => {
			const { url, anchors } = readFragment(content);
			const page = pages.find((one) => `/${one.path}` === url);
			if (!page) throw new Error(`Pagefind knows a page ${url} that it was not given.`);
			return {
				path: page.path,
				group: page.group,
				fragment: path.replace(/^fragment\/|\.pf_fragment$/g, ''),
				sections: page.sections.map(({ id, title, isLast }, place): ListedSection => ({
					id,
					title,
					word: place === 0 ? 0 : (anchors.find((anchor) => anchor.id === id)?.location ?? -1),
					...(isLast && { isLast }),
				})),
			};
		});
}

/** A page as Pagefind stores it: gzip, a signature of twelve bytes, JSON. */
function readFragment(content: Uint8Array): {
	url: string;
	anchors: { id: string; location: number }[];
} {
	const bytes = gunzipSync(content);
	if (bytes.toString('latin1', 0, 12) !== 'pagefind_dcd') {
		throw new Error('Pagefind stores pages in another way than 1.6 did. Look at build-index.ts.');
	}
	return JSON.parse(bytes.toString('utf8', 12));
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

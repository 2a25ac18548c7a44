import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'ultrahtml';
import { type BuiltPage, readBuiltPage } from '../links/built-page.ts';
import { isBookletFrame } from '../../src/core/handbook/booklet-plan.ts';
import { Bookbinder } from '../print/bookbinder.ts';
import type { IndexNote } from '../search/index-language.ts';
import { sectionsCited } from './sections-cited.ts';
import { type WeighedFile, weighFile } from '../offline/weigh-file.ts';
import type { PageText } from '../search/read-page.ts';
import { writeIndex } from '../search/write-index.ts';
import { stylesWithin, withPolicy } from '../with-policy.ts';
import { headLinks } from './head-links.ts';
import { type PageReading, readRendered } from './page-reading.ts';

/** The pages of one language, to be finished: plain data, for a thread of its own. */
export interface LanguageJob {
	/** The folder of the built site. */
	folder: string;
	/** Its pages below the folder: `en/everyone/channels/index.html`. */
	files: readonly string[];
	/** What the site is served below: `/`. */
	base: string;
	locale: string;
	/** The one other origin files are handed over to, from pages that say they do; `null`: there is none. */
	storage: string | null;
	/** The sections courses cite, `everyone/channels#在哪里`: what they say is given back. */
	cited: readonly string[];
}

/** What came of it: the pages as the check of links knows them, what they weigh, and what to tell. */
export interface FinishedLanguage {
	pages: BuiltPage[];
	weighed: WeighedFile[];
	notes: IndexNote[];
	/** The words of the sections asked for, by place. */
	sections: Map<string, string>;
}

/**
 * Finishes the pages of a language: its policy is written, its text goes into the booklets that hold it and
 * into the language's search index. `known`: pages that were read when they were rendered, by their place; only
 * their styles and what their heads ask for have changed since. Booklets are made of pages as they are now.
 */
export async function finishLanguage(
	job: LanguageJob,
	known: ReadonlyMap<string, PageReading> = new Map(),
): Promise<FinishedLanguage> {
	const binder = new Bookbinder();
	const pages = new Map<string, BuiltPage>();
	const texts: PageText[] = [];
	const weighed: WeighedFile[] = [];
	const sections = new Map<string, string>();
	const write = (address: string, html: string) => {
		const path = address.slice(job.base.length);
		// Weighed, hashed and written as bytes: they are made of the text once.
		const bytes = Buffer.from(html);
		weighed.push(weighFile(path, bytes));
		writeFileSync(join(job.folder, fileOf(path)), bytes);
	};
	for (const { file, html, isFrame } of readInOrder(job)) {
		const path = file.replace(/(^|\/)index\.html$/, '$1');
		const address = job.base + path;
		if (isFrame) {
			const document = parse(html);
			pages.set(address, withLinks(readBuiltPage(address, document), html));
			binder.takeFrame(address, document);
			continue;
		}
		const { page, code, sends, text, title } =
			known.get(path) ?? readRendered(path, job.base, html);
		pages.set(address, withLinks(page, html));
		const to = sends ? job.storage : null;
		write(address, withPolicy(html, { ...code, styles: stylesWithin(html) }, 'served', to));
		if (text) {
			texts.push(text);
			for (const [place, words] of sectionsCited(text, job.cited)) sections.set(place, words);
		}
		if (binder.wants(address)) binder.takePage(address, parse(html));
		else if (title !== null) binder.takeTitle(address, title);
	}
	for (const { address, html, code, ids } of binder.bind()) {
		for (const id of ids) pages.get(address)?.ids.add(id);
		write(address, withPolicy(html, code));
	}
	// The index must not depend on which file was found first.
	texts.sort((one, other) => (one.path < other.path ? -1 : 1));
	return { pages: [...pages.values()], weighed, notes: await writeIndex(job, texts), sections };
}

/** With what its head asks for. */
function withLinks(page: BuiltPage, html: string): BuiltPage {
	return { ...page, links: new Set([...headLinks(html), ...page.links]) };
}

/** As the bookbinder wants them: frames, then the others. */
function readInOrder({ folder, files }: LanguageJob) {
	const read = files.map((file) => {
		const html = readFileSync(join(folder, file), 'utf8');
		return { file, html, isFrame: isBookletFrame(html) };
	});
	return [...read.filter(({ isFrame }) => isFrame), ...read.filter(({ isFrame }) => !isFrame)];
}

function fileOf(path: string): string {
	return path.endsWith('.html') ? path : `${path}index.html`;
}

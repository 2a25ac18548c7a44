import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'ultrahtml';
import { splitLocale } from '../../config/addresses.ts';
import { type BuiltPage, readBuiltPage } from '../links/built-page.ts';
import { isBookletFrame } from '../../src/core/handbook/booklet-plan.ts';
import { Bookbinder } from '../print/bookbinder.ts';
import type { IndexNote } from '../search/index-language.ts';
import { sectionsCited } from './sections-cited.ts';
import { type WeighedFile, weighFile } from '../offline/weigh-file.ts';
import { type PageText, readPage } from '../search/read-page.ts';
import { writeIndex } from '../search/write-index.ts';
import { inlineCodeOf, sendsFiles, withPolicy } from '../with-policy.ts';

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
 * Finishes the pages of a language, each read and parsed once: its policy is written, its text goes into
 * the booklets that hold it and into the language's search index.
 */
export async function finishLanguage(job: LanguageJob): Promise<FinishedLanguage> {
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
		const document: Node = parse(html);
		pages.set(address, readBuiltPage(address, document));
		if (isFrame) {
			binder.takeFrame(address, document);
			continue;
		}
		// Few pages do.
		const to = html.includes('data-sends-files') && sendsFiles(document) ? job.storage : null;
		write(address, withPolicy(html, inlineCodeOf(document), 'served', to));
		const text = readPage(document, splitLocale(path).page);
		if (text) {
			texts.push(text);
			for (const [place, words] of sectionsCited(text, job.cited)) sections.set(place, words);
		}
		binder.takePage(address, document);
	}
	for (const { address, html, code, ids } of binder.bind()) {
		for (const id of ids) pages.get(address)?.ids.add(id);
		write(address, withPolicy(html, code));
	}
	// The index must not depend on which file was found first.
	texts.sort((one, other) => (one.path < other.path ? -1 : 1));
	return { pages: [...pages.values()], weighed, notes: await writeIndex(job, texts), sections };
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

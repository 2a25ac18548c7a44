import { globSync } from 'node:fs';
import { join } from 'node:path';
import {
	addressOf,
	certificatePage,
	coursePage,
	coursesFolder,
	knownPages,
	paperPage,
	practicePage,
	sheetKinds,
	sheetPage,
} from '../../config/addresses.ts';
import { locales } from '../../config/locales.ts';
import { collectPractice, opinionPractice } from '../../src/core/training/practised.ts';
import { isTag, piecesOf } from '../sources/mdx-tree.ts';
import { contentFiles, contentOf } from '../sources/read-content.ts';
import { allPages, type Source } from '../sources/source.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './check-link.ts';

/** Components that give their page no place a link could lead to. */
const withoutPlaces =
	/^(Answer|Aside|Contact|Department|Due|EditorsNote|Facts|Limit|Mistakes|Related|Role|Steps|Term|Threshold|WrittenFor)$/;

/** The site as it will be built from these pages, as far as their sources tell. */
export function writtenSite(
	root: string,
	sources: readonly Source[],
	trackers: readonly string[],
): BuiltSite {
	const pages = new Map<string, BuiltPage>();
	const add = (locale: string, page: string, ids: Set<string>) => {
		const address = addressOf({ locale, page });
		if (!pages.has(address))
			pages.set(address, { address, ids, links: new Set(), imagesWithoutAlt: new Set() });
	};
	for (const source of sources) add(source.locale, source.page, placesIn(source) ?? anyPlace);
	for (const { code } of locales) {
		// One a language lacks is served in the default language, of one switched off the links go, too,
		// and what is wrong with one that cannot be read is told of itself.
		for (const page of allPages(root)) add(code, page, anyPlace);
		for (const page of [
			knownPages.contents,
			...trackers.map(paperPage),
			// Which forms have one is known when the site is built; its links are checked then.
			...[opinionPractice, collectPractice, ...trackers].map(practicePage),
			...sheetKinds.map(sheetPage),
			...[coursesFolder, certificatePage, ...courseIds(root).map(coursePage)],
		])
			add(code, page, anyPlace);
	}
	const files = globSync('**/*.*', { cwd: join(root, 'public') });
	return { base: '/', files: new Set(files.map((file) => file.replaceAll('\\', '/'))), pages };
}

/** Of a page whose components may make places nobody sees in its source. */
const anyPlace: Set<string> = new (class extends Set<string> {
	override has(): boolean {
		return true;
	}
})();

/** The anchors of a page's headings; `null` where components may make others. */
function placesIn(source: Source): Set<string> | null {
	const ids = new Set<string>();
	for (const { node, start, end } of piecesOf(source)) {
		if (isTag(node)) {
			if (/^[A-Z]/.test(node.name ?? '') && !withoutPlaces.test(node.name ?? '')) return null;
			for (const one of node.attributes)
				if (one.type === 'mdxJsxAttribute' && one.name === 'id' && typeof one.value === 'string')
					ids.add(one.value);
		}
		if (node.type !== 'heading') continue;
		const words = source.text.slice(start, end).replace(/^#+\s*/, '');
		if (/[<{[`*_&]/.test(words)) return null;
		ids.add(slugOf(words));
	}
	return ids;
}

function slugOf(words: string): string {
	return words
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
		.replaceAll(' ', '-');
}

/** The ids of all courses. */
function courseIds(root: string): string[] {
	return contentFiles(contentOf(root), 'courses/*/course.yml').map(
		(file) => file.split('/')[1] ?? '',
	);
}

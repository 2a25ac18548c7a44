import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kitsFolder, splitLocale } from '../config/addresses.ts';
import { locales, wholeLocales } from '../config/locales.ts';
import { readCourses } from './content/find-course-mistakes.ts';
import { dropBox } from './drop-box.ts';
import { readyThread } from './in-thread.ts';
import { citedPlaces, findCourseLinks } from './links/find-course-links.ts';
import { findCourseContradictions } from './links/find-course-contradictions.ts';
import { findLinkMistakes } from './links/find-link-mistakes.ts';
import { toMistake } from './mistakes/mistake.ts';
import { stopBuild } from './mistakes/stop-build.ts';
import { writeOffline } from './offline/write-offline.ts';
import type { FinishedLanguage, LanguageJob } from './pages/finish-language.ts';
import { serveBooklets } from './print/serve-booklets.ts';
import { pagesOffIn, readSources } from './sources/source.ts';

/**
 * What is done with the pages once they are built, each read once, the languages side by side: its policy
 * is written, booklets, the search index and the list of what devices keep are made of it, and its links
 * are checked. Stops the build
 * when a link or an anchor leads nowhere, an image has no alternative text, or a page lacks a language:
 * one error that lists all, each with file, line and remedy. In `astro dev` booklets are made when asked for.
 */
export function finishPages(): AstroIntegration {
	let root = '';
	let base = '/';
	let threads: ((job: LanguageJob) => Promise<FinishedLanguage>)[] = [];
	return {
		name: 'goutong:finish-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:server:setup': ({ server }) => serveBooklets(server),
			'astro:build:start': () => {
				// All but one: that is done here.
				threads = locales.slice(1).map(() => readyThread(finishThread));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { finishLanguage } = await import('./pages/finish-language.ts');
				const folder = fileURLToPath(dir);
				const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
				const courses = readCourses(root);
				const { storage } = dropBox();
				const [here, ...others] = locales.map(({ code }): LanguageJob => ({
					folder,
					files: files.filter((file) => isPageIn(file, code)),
					base,
					locale: code,
					storage,
					cited: citedPlaces(courses, code),
				}));
				// The threads first: what is done here keeps this one from telling them anything.
				const aside = others.flatMap((job, at) => threads[at]?.(job) ?? []);
				const finished = await Promise.all([...(here ? [finishLanguage(here)] : []), ...aside]);
				const pages = finished.flatMap((language) => language.pages);
				const site = {
					base,
					files: new Set(files),
					pages: new Map(pages.map((page) => [page.address, page])),
				};
				const mistakes = findLinkMistakes(site, readSources(root), wholeLocales);
				const texts = finished.flatMap(({ sections }, at) =>
					[...sections].map(
						([place, text]) => [`${locales[at]?.code ?? ''} ${place}`, text] as const,
					),
				);
				stopBuild([
					...mistakes.map(toMistake),
					...findCourseLinks(root, courses, site, pagesOffIn(root)),
					...findCourseContradictions(root, courses, new Map(texts)),
				]);
				await writeOffline(
					folder,
					new Map(locales.map(({ code }, at) => [code, finished[at]?.weighed ?? []])),
				);
				logger.info(`${pages.length} pages have their policy, and their links lead somewhere`);
				for (const { level, text } of finished.flatMap(({ notes }) => notes)) logger[level](text);
			},
		},
	};
}

const finishThread = new URL('./pages/finish-thread.ts', import.meta.url);

/** A form that is a file of its own is no page: it has its policy, and belongs to no language. */
function isPageIn(file: string, locale: string): boolean {
	if (file.startsWith(`${kitsFolder}/`)) return false;
	return file.endsWith('.html') && splitLocale(file).locale === locale;
}

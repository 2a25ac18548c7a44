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
import type { FinishedLanguage } from './pages/finish-language.ts';
import type { ToFinishThread } from './pages/finish-thread.ts';
import { followed } from './pages/follow-rendering.ts';
import { serveBooklets } from './print/serve-booklets.ts';
import { pagesOffIn, readSources } from './sources/source.ts';

/**
 * What is done with the pages, the languages side by side: each is read while others are still rendered; once
 * all are built its policy is written, booklets, the search index and the list of what devices keep are made of
 * it, and its links are checked. Stops the build
 * when a link or an anchor leads nowhere, an image has no alternative text, or a page lacks a language:
 * one error that lists all, each with file, line and remedy. In `astro dev` booklets are made when asked for.
 */
export function finishPages(): AstroIntegration {
	let root = '';
	let base = '/';
	let threads = new Map<string, ReturnType<typeof finisher>>();
	return {
		name: 'goutong:finish-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:server:setup': ({ server }) => serveBooklets(server),
			'astro:build:start': ({ setPrerenderer }) => {
				threads = new Map(locales.map(({ code }) => [code, finisher()]));
				// Rendering keeps one thread busy: what was rendered is read in others meanwhile.
				setPrerenderer((own) =>
					followed(own, (rendered) => {
						const { locale } = splitLocale(rendered.address.slice(base.length));
						threads.get(locale)?.tell({ rendered, base });
					}),
				);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
				const courses = readCourses(root);
				const { storage } = dropBox();
				const finished = await Promise.all(
					[...threads].map(([locale, finish]) => {
						const own = files.filter((file) => isPageIn(file, locale));
						const cited = citedPlaces(courses, locale);
						return finish({ job: { folder, files: own, base, locale, storage, cited } });
					}),
				);
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

/** A thread for one language. */
const finisher = () =>
	readyThread<ToFinishThread, FinishedLanguage, ToFinishThread>(
		new URL('./pages/finish-thread.ts', import.meta.url),
	);

/** A form that is a file of its own is no page: it has its policy, and belongs to no language. */
function isPageIn(file: string, locale: string): boolean {
	if (file.startsWith(`${kitsFolder}/`)) return false;
	return file.endsWith('.html') && splitLocale(file).locale === locale;
}

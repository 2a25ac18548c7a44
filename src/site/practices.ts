import { coursePage, trackerPage } from 'config/addresses.ts';
import { defaultLocale } from 'config/locales.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { collectPractice, opinionPractice } from '~/core/training/practised.ts';
import { loadCourses } from './load-courses.ts';
import { loadDefinitions } from './load-definitions.ts';
import { localePath } from './locale-path.ts';
import { oncePerBuild } from './once-per-build.ts';

/**
 * The trackers that have a page to practise on: those a course sends its learners to, and what belongs to their
 * records in turn, which leads to pages of its own.
 */
export const practisedTrackers = oncePerBuild(async (): Promise<string[]> => {
	const definitions = await loadDefinitions(defaultLocale);
	const asked = (await loadCourses(defaultLocale)).flatMap(({ modules }) =>
		modules.flatMap((module) => module.do?.practice?.what ?? []),
	);
	const found = new Set<string>();
	const waiting = asked.filter((what) => what !== opinionPractice && what !== collectPractice);
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		waiting.push(...(definitions.find((one) => one.id === id)?.children ?? []));
	}
	return [...found].sort();
});

/** A tracker with all whose samples its records belong to, lead to or are added to. */
export function practiceFamily({ id, children, parent, fields }: Definition): string[] {
	const linked = fields.flatMap((field) => (field.type === 'link' ? field.to : []));
	return [...new Set([id, ...children, ...(parent?.trackers ?? []), ...linked])];
}

/** The courses that send their learners to practise something, in a language. */
export async function practiceCourses(what: string, locale: string) {
	const courses = (await loadCourses(locale)).filter(({ modules }) =>
		modules.some((module) => module.do?.practice?.what === what),
	);
	return courses.map(({ id, title }) => ({ href: localePath(locale, coursePage(id)), title }));
}

/** The page where it counts. */
export const realPage = ({ id, title }: Definition, locale: string) => ({
	href: localePath(locale, trackerPage(id)),
	title,
});

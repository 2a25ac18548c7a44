import { getEntry } from 'astro:content';
import type { CourseQuestion } from '~/core/training/course-question.ts';
import { loadCourses } from './load-courses.ts';
import { organizationLabel } from './organization-label.ts';

/** The questions of all courses in a language, by course. */
export async function courseQuestions(locale: string): Promise<Record<string, CourseQuestion[]>> {
	const courses = await loadCourses(locale);
	const made = courses.map(async ({ id, modules }) => {
		const items = modules.flatMap((module) =>
			module.objectives.flatMap(({ items: own }) =>
				own.map((item) => ({ item, module: module.title })),
			),
		);
		const questions = items.map(async ({ item, module }) => ({
			...{ id: item.id, module, ask: item.ask },
			...{ href: item.cite.href, place: item.cite.title },
			owner: await ownerOf(item.cite.page, locale),
		}));
		return [id, await Promise.all(questions)] as const;
	});
	return Object.fromEntries(await Promise.all(made));
}

/** The role that keeps a page; '' where it names none. */
async function ownerOf(page: string, locale: string): Promise<string> {
	const owner = (await getEntry('docs', page))?.data.owner;
	return owner === undefined ? '' : organizationLabel('roles', owner, locale);
}

import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale, locales } from 'config/locales.ts';
import type { CoursePackage } from '~/core/training/course-package.ts';
import type { Course, Place } from '~/core/training/course.ts';
import { loadCourse, loadCourses } from '~/site/load-courses.ts';
import { loadWords } from '~/site/load-words.ts';
import { pageChoices } from '~/site/page-links.ts';
import { publicAddress } from '~/site/public-address.ts';

/** What a course for a learning platform is made of; `integrations/own-files.ts` puts the package in its place. */
export const getStaticPaths: GetStaticPaths = async () =>
	(await loadCourses(defaultLocale)).flatMap(({ id }) =>
		locales.map(({ code }) => ({ params: { file: `${id}.${code}` }, props: { id, locale: code } })),
	);

interface Props {
	id: string;
	locale: string;
}

export const GET: APIRoute<Props> = async ({ props: { id, locale } }) => {
	const course = await withWholeLinks(await loadCourse(id, locale));
	const items = course.modules.flatMap(({ objectives }) => objectives.flatMap((one) => one.items));
	const content: CoursePackage = {
		course,
		locale,
		pages: items.some(({ kind }) => kind === 'find') ? await pageChoices(locale) : [],
		words: await loadWords(locale, ['course', 'lessons', 'wordings']),
	};
	return Response.json(content);
};

/** Links that hold wherever the package lies; '' where the site does not know its host. */
async function withWholeLinks(course: Course): Promise<Course> {
	const whole = async (href: string) => (await publicAddress(href)) ?? '';
	const link = async (place: Place) => ({ ...place, href: await whole(place.href) });
	const modules = course.modules.map(async (module) => ({
		...module,
		// What the presenter says is for the presenter.
		notes: null,
		read: await Promise.all(module.read.map(link)),
		do: module.do && { ...module.do, link: await whole(module.do.link) },
		objectives: await Promise.all(
			module.objectives.map(async (objective) => ({
				...objective,
				items: await Promise.all(
					objective.items.map(async (item) => ({ ...item, cite: await link(item.cite) })),
				),
			})),
		),
	}));
	return { ...course, modules: await Promise.all(modules) };
}

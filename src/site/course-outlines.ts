import { coursePage } from 'config/addresses.ts';
import { minutesOf } from '~/core/training/course.ts';
import { loadCourses } from './load-courses.ts';
import { localePath } from './locale-path.ts';

/** As much of every course as lists of them and certificates show. */
export async function courseOutlines(locale: string) {
	return (await loadCourses(locale)).map((course) => ({
		id: course.id,
		version: course.version,
		href: localePath(locale, coursePage(course.id)),
		title: course.title,
		purpose: course.purpose,
		minutes: minutesOf(course),
		roles: course.roles,
		valid: course.valid,
		modules: course.modules.map(({ id, edition, minutes }) => ({ id, edition, minutes })),
	}));
}

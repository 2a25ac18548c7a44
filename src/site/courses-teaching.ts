import { coursePage } from 'config/addresses.ts';
import { loadCourses } from './load-courses.ts';
import { localePath } from './locale-path.ts';

/** A course that teaches a page, and where it is. */
interface TaughtIn {
	href: string;
	title: string;
}

/** The courses that send their learners to a page of the handbook to read it, in their order. */
export async function coursesTeaching(page: string, locale: string): Promise<TaughtIn[]> {
	const courses = await loadCourses(locale);
	return courses
		.filter(({ modules }) => modules.some(({ read }) => read.some((place) => place.page === page)))
		.map((course) => ({
			href: localePath(locale, coursePage(course.id)),
			title: course.title,
		}));
}

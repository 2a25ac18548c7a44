import { locales } from 'config/locales.ts';
import { loadCourses } from './load-courses.ts';

/** The pages every course has one of in every language: their addresses, and which course and language they show. */
export async function coursePaths() {
	const courses = await loadCourses(locales[0].code);
	return locales.flatMap(({ code, path }) =>
		courses.map(({ id }) => ({
			params: { locale: path || undefined, id },
			props: { id, locale: code },
		})),
	);
}

import type { Definition } from '~/core/definition/definition.ts';
import { groupBy } from '~/core/text/group-by.ts';
import type { Course } from '~/core/training/course.ts';
import { changedPages } from './changed-pages.ts';
import { loadCourses } from './load-courses.ts';

/**
 * A definition whose codes of courses, modules, questions and pages are read as titles; any other as it is. Two with one
 * code have both titles: the course stands beside them.
 */
export async function nameModules(definition: Definition, locale: string): Promise<Definition> {
	const { completions, hands, fields } = definition;
	if (!completions && !hands) return definition;
	const courses = await loadCourses(locale);
	const names: Record<string, Record<string, string>> = {};
	const [course, module] = [completions?.course ?? hands?.course, completions?.module];
	if (course !== undefined) names[course] = namesOf(courses);
	if (module !== undefined) names[module] = namesOf(await modulesOf());
	if (hands) names[hands.question] = namesOf(questionsOf(courses));
	return {
		...definition,
		fields: fields.map((field) => {
			const own = names[field.id];
			return field.type === 'text' && own ? { ...field, names: own } : field;
		}),
	};

	async function modulesOf() {
		return completions?.of === 'pages'
			? (await changedPages(locale)).map(({ page, title }) => ({ id: page, title }))
			: courses.flatMap(({ modules }) => modules);
	}
}

function questionsOf(courses: readonly Course[]) {
	return courses.flatMap(({ modules }) =>
		modules.flatMap(({ objectives }) =>
			objectives.flatMap(({ items }) => items.map(({ id, ask }) => ({ id, title: ask }))),
		),
	);
}

function namesOf(list: readonly { id: string; title: string }[]): Record<string, string> {
	const titles = groupBy(list, ({ id }) => id);
	return Object.fromEntries(
		[...titles].map(([id, same]) => [id, same.map(({ title }) => title).join(' / ')]),
	);
}

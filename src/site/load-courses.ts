import { getCollection } from 'astro:content';
import { practicePage } from 'config/addresses.ts';
import { sayNames } from '~/core/organization/say-names.ts';
import type {
	Course,
	CourseModule,
	ModuleChange,
	NumberKey,
	Place,
	ToDo,
} from '~/core/training/course.ts';
import { hasIn } from '~/core/training/has-in.ts';
import { type Company, localiseCourse } from '~/core/training/localise-course.ts';
import { sayLimits } from '~/core/training/say-limits.ts';
import { findLimit, limitText } from './limit-text.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadRows } from './load-plan.ts';
import { loadTranslate } from './load-words.ts';
import { oncePerBuild } from './once-per-build.ts';
import { pageChanges } from './page-changes.ts';
import { placeTitles } from './place-titles.ts';
import { localePath } from './locale-path.ts';

/** Every course in a language, in the order they say, with the company's words, limits and links. */
export const loadCourses = oncePerBuild(async (locale: string): Promise<Course[]> => {
	const words = await getCollection('courseWords');
	const courses = await getCollection('courses');
	const company = await companyOf(locale);
	const made = courses
		.toSorted((one, other) => one.data.order - other.data.order || (one.id < other.id ? -1 : 1))
		.map(({ id, data }) => {
			const own = words.find((file) => file.id === `${id}/${locale}`)?.data;
			return localiseCourse(id, data, own, company);
		})
		.filter(({ modules }) => modules.length > 0);
	return Promise.all(made.map((course) => withLinks(course, locale)));
});

/** Whether there is a course of that id, taught here or not: one whose pages are all off is not. */
export async function isCourse(id: string): Promise<boolean> {
	return (await getCollection('courses')).some((one) => one.id === id);
}

/** One course in a language; throws a sentence for an id that is not there. */
export async function loadCourse(id: string, locale: string): Promise<Course> {
	const course = (await loadCourses(locale)).find((one) => one.id === id);
	if (!course) throw new Error(`No course is called "${id}". Look in src/content/courses/.`);
	return course;
}

async function companyOf(locale: string): Promise<Company> {
	const organization = await loadOrganization();
	const t = await loadTranslate(locale, ['handbook']);
	const rows = await loadRows('limits');
	const keys = new Map<string, NumberKey | null>();
	const texts = new Map<string, string>();
	for (const { id } of rows) {
		texts.set(id, await limitText(id, locale, t));
		const limit = await findLimit(id);
		const isOne = limit !== null && limit.from === limit.to;
		const isWorking = limit?.unit === 'working_days' || limit?.clock === 'working_days';
		const text = texts.get(id) ?? '';
		keys.set(id, isOne ? { value: limit.to, unit: limit.unit, isWorking, text } : null);
	}
	const changes = new Map(
		(await getCollection('docs')).map(({ id, data }) => [id, data.changes ?? []] as const),
	);
	return {
		say: (said) => sayLimits(sayNames(said, organization, locale), texts, organization.privacy),
		limit: (id) => {
			const key = keys.get(id);
			if (key) return key;
			throw new Error(
				`src/content/courses/ says right: { limit: ${id} }, and that limit is no single number.`,
			);
		},
		amount: (value, unit) => t(`handbook.unit_${unit}`, { count: value }),
		has: hasIn(organization),
		material: (page) =>
			changes.get(page)?.find(({ change }) => change === 'material')?.version ?? null,
		pass: keys.get('quiz_pass')?.value ?? 80,
	};
}

/** Where it is done: on the page to practise on, where it has one. */
function pageToDoOn({ link, practice }: ToDo): string {
	return practice ? practicePage(practice.what) : link;
}

async function withLinks(course: Course, locale: string): Promise<Course> {
	const titleOf = await placeTitles(locale);
	const link = (place: Place): Place => ({
		...place,
		href: `${localePath(locale, place.page)}#${place.anchor}`,
		title: titleOf(place),
	});
	return {
		...course,
		modules: await Promise.all(
			course.modules.map(async (module) => ({
				...module,
				changes: await changesOf(module),
				read: module.read.map(link),
				do: module.do && { ...module.do, link: localePath(locale, pageToDoOn(module.do)) },
				objectives: module.objectives.map((objective) => ({
					...objective,
					items: objective.items.map((item) => ({ ...item, cite: link(item.cite) })),
				})),
			})),
		),
	};

	async function changesOf({ read }: CourseModule): Promise<ModuleChange[]> {
		const pages = [...new Set(read.map(({ page }) => page))];
		const changes = pages.map(async (page) => {
			const title = titleOf({ page, anchor: '', href: '', title: '' }).replace(/ › $/, '');
			const material = (await pageChanges(page, locale)).filter((one) => one.isMaterial);
			return material.map((one) => ({ ...one, page, title }));
		});
		return (await Promise.all(changes)).flat();
	}
}

import { addressOf } from '../../config/addresses.ts';
import { defaultLocale, wholeLocales } from '../../config/locales.ts';
import { isOff } from '../../src/core/organization/is-off.ts';
import type { RawModule } from '../../src/core/training/course-schema.ts';
import type { ModuleWords } from '../../src/core/training/course-words-schema.ts';
import { courseFile } from '../content/course-file.ts';
import type { WrittenCourse } from '../content/find-course-mistakes.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { type BuiltSite, checkLink } from './check-link.ts';

/**
 * Every place a course sends its learners to that is not there: a page, or a section whose heading is gone or
 * was renamed. The question that cites it has to be looked at again, so the build stops.
 */
export function findCourseLinks(
	root: string,
	courses: readonly WrittenCourse[],
	site: BuiltSite,
	off: readonly string[],
): Mistake[] {
	return courses.flatMap(({ id, raw, words }) =>
		wholeLocales.flatMap((locale) => {
			const file = courseFile(root, id, locale);
			const from = addressOf({ locale, page: `courses/${id}` }, site.base);
			return raw.modules.flatMap((module) =>
				placesIn(module, locale === defaultLocale ? null : words.get(locale)?.modules[module.id])
					.filter(({ place }) => !isOff(pageOf(place), off))
					.flatMap(({ place, what }) => {
						const [page = '', anchor] = place.split('#');
						const href =
							addressOf({ locale, page }, site.base) + (anchor === undefined ? '' : `#${anchor}`);
						const mistake = checkLink(href, from, site);
						return mistake === null ? [] : [file.say(place, `${what} ${mistake}`)];
					}),
			);
		}),
	);
}

/** The sections that answer a course's questions in a language, each once. */
export function citedPlaces(courses: readonly WrittenCourse[], locale: string): string[] {
	const cites = courses.flatMap(({ raw, words }) =>
		raw.modules.flatMap((module) =>
			module.objectives
				.flatMap((objective) => objective.items)
				.map((item) =>
					locale === defaultLocale
						? item.cite
						: (words.get(locale)?.modules[module.id]?.items[item.id]?.cite ?? item.cite),
				),
		),
	);
	return [...new Set(cites)];
}

/** `null` words: those of `course.yml` itself. */
function placesIn(module: RawModule, words: ModuleWords | null | undefined) {
	const read = (words ? words.read : module.read) ?? module.read;
	const items = module.objectives.flatMap((objective) => objective.items);
	return [
		...read.map((place) => ({ place, what: `to read in ${module.id}` })),
		...(module.do ? [{ place: module.do.link, what: `to do in ${module.id}` }] : []),
		...items.flatMap((item) => [
			{
				place: (words ? words.items[item.id]?.cite : item.cite) ?? item.cite,
				what: `the cite of ${item.id}`,
			},
			// Sections to be found are named as in zh-CN; what counts is the page.
			...('right' in item && item.kind === 'find'
				? item.right.map((place) => ({
						place: words === null ? place : pageOf(place),
						what: `the key of ${item.id}`,
					}))
				: []),
		]),
	];
}

function pageOf(place: string): string {
	return (place.split('#')[0] ?? '').replace(/\/$/, '');
}

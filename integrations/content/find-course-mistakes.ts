import { closest } from '../../src/core/authoring/closest.ts';
import { type RawCourse, courseSchema } from '../../src/core/training/course-schema.ts';
import {
	type CourseWords,
	courseWordsSchema,
} from '../../src/core/training/course-words-schema.ts';
import { findUnmirrored } from '../../src/core/training/find-unmirrored.ts';
import { numberTag } from '../../src/core/training/say-limits.ts';
import { defaultLocale, wholeLocales } from '../../config/locales.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { contentFiles, contentOf, readYaml } from '../sources/read-content.ts';
import type { Ids } from '../sources/find-id-mistakes.ts';
import { courseFile, type CourseFile } from './course-file.ts';

/** A course with its words, as far as its files fit their schemas. */
export interface WrittenCourse {
	id: string;
	raw: RawCourse;
	words: ReadonlyMap<string, CourseWords>;
}

/** The courses below `src/content/courses/`; what does not fit its schema is told elsewhere. */
export function readCourses(root: string): WrittenCourse[] {
	const content = contentOf(root);
	return contentFiles(content, 'courses/*/course.yml').flatMap((file) => {
		const raw = courseSchema.safeParse(readYaml(content, file));
		if (!raw.success) return [];
		const id = file.split('/')[1] ?? '';
		const words = wholeLocales.flatMap((locale) => {
			const written = courseWordsSchema.safeParse(readYaml(content, `courses/${id}/${locale}.yml`));
			return written.success ? [[locale, written.data] as const] : [];
		});
		return [{ id, raw: raw.data, words: new Map(words) }];
	});
}

/** What courses say that others do not know: roles, tools, limits, and words that a language lacks. */
export function findCourseMistakes(root: string, ids: Ids, tools: readonly string[]): Mistake[] {
	return readCourses(root).flatMap(({ id, raw, words }) => {
		const file = courseFile(root, id, defaultLocale);
		return [
			...codesIn(file, ids, tools),
			...[...words.keys()].flatMap((locale) => codesIn(courseFile(root, id, locale), ids, tools)),
			...raw.roles
				.filter((role) => !ids.people.has(role))
				.map((role) => file.say(role, unknown(role, ids.people, 'the roles of organization.yml'))),
			...missingWords(root, id, raw, words),
		];
	});
}

function missingWords(
	root: string,
	id: string,
	raw: RawCourse,
	words: ReadonlyMap<string, CourseWords>,
): Mistake[] {
	return wholeLocales
		.filter((locale) => locale !== defaultLocale)
		.flatMap((locale) => {
			const file = courseFile(root, id, locale);
			if (!file.isThere)
				return [
					courseFile(root, id, defaultLocale).say(
						'title',
						`has no words in ${locale}. Write src/content/courses/${id}/${locale}.yml.`,
					),
				];
			const own = words.get(locale);
			return own
				? findUnmirrored(raw, own).map(({ name, sentence }) => file.say(name, sentence))
				: [];
		});
}

/** Limits, thresholds, tools and limit keys that no list has. */
function codesIn(file: CourseFile, ids: Ids, tools: readonly string[]): Mistake[] {
	const lists = {
		limit: [ids.limits, 'src/content/rules/limits.yml'],
		threshold: [new Set(['scores', 'comments']), 'privacy in organization.yml'],
		tool: [new Set(tools), 'the tools of organization.yml'],
	} as const;
	const tags = [...file.text.matchAll(numberTag)].map(
		([, kind = '', code = '']) => [kind.toLowerCase(), code] as const,
	);
	const keys = [...file.text.matchAll(/\b(limit|tool): (\w+)/g)].map(
		([, kind = '', code = '']) => [kind, code] as const,
	);
	return [...tags, ...keys].flatMap(([kind, code]) => {
		// The kinds are those the patterns above know.
		const [known, place] = lists[kind as keyof typeof lists];
		return known.has(code) ? [] : [file.say(code, unknown(code, known, place))];
	});
}

function unknown(code: string, known: ReadonlySet<string>, place: string): string {
	const alike = closest(code, known);
	const remedy = alike === null ? '' : ` Did you mean "${alike}"?`;
	return `says "${code}", and there is none in ${place}.${remedy}`;
}

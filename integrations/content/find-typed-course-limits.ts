import { defaultLocale, wholeLocales } from '../../config/locales.ts';
import type { ItemWords } from '../../src/core/training/course-words-schema.ts';
import type { RawItem } from '../../src/core/training/item-schema.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { sayTyped, typedHours } from '../sources/find-typed-limits.ts';
import type { LimitHours } from '../sources/read-limits.ts';
import { courseFile } from './course-file.ts';
import type { WrittenCourse } from './find-course-mistakes.ts';

/** Words of which their writer says that no limit is meant. */
const asIs = /<AsIs>.*?<\/AsIs>/g;

/**
 * Every limit of the company that a question, its options or its explanation types as a number of hours: it would
 * stay what it was when the company changes the limit, and so would the answer.
 */
export function findTypedCourseLimits(
	root: string,
	courses: readonly WrittenCourse[],
	limits: LimitHours,
): Mistake[] {
	return courses.flatMap(({ id, raw, words }) =>
		wholeLocales.flatMap((locale) => {
			const file = courseFile(root, id, locale);
			const own = locale === defaultLocale ? null : words.get(locale);
			if (own === undefined) return [];
			return raw.modules.flatMap((module) =>
				module.objectives
					.flatMap(({ items }) => items)
					.flatMap((item) => {
						const said = own === null ? item : own.modules[module.id]?.items[item.id];
						return (said ? textsOf(said) : []).flatMap((text) =>
							typedHours(text.replace(asIs, ''), limits).map((typed) => {
								const marks = typed.ids.map((limit) => `<limit ${limit}>`);
								// Near the question's own id, for the same words may stand in many.
								return file.say(`${item.id}`, sayTyped(typed.words, marks));
							}),
						);
					}),
			);
		}),
	);
}

/** All that a learner reads of a question. */
function textsOf(said: RawItem | ItemWords): string[] {
	const options = 'options' in said ? Object.values(said.options ?? {}) : [];
	const pairs = 'pairs' in said ? Object.values(said.pairs ?? {}).flat() : [];
	return [said.ask, said.why, ...options, ...pairs];
}

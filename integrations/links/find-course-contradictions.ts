import { defaultLocale, wholeLocales } from '../../config/locales.ts';
import type { RawItem } from '../../src/core/training/item-schema.ts';
import type { ItemWords } from '../../src/core/training/course-words-schema.ts';
import {
	sayStated,
	type StatedNumber,
	statedNumbers,
} from '../../src/core/training/stated-numbers.ts';
import { courseFile } from '../content/course-file.ts';
import type { WrittenCourse } from '../content/find-course-mistakes.ts';
import type { Mistake } from '../mistakes/mistake.ts';

/** What a section of a language's page says, by `locale place`: `en everyone/channels#side-by-side`. */
export type SectionTexts = ReadonlyMap<string, string>;

/**
 * Every right answer that says a number with its unit which the section it cites does not say: the company may
 * have changed the limit. Numbers written as tags are the company's own, and cannot be wrong.
 */
export function findCourseContradictions(
	root: string,
	courses: readonly WrittenCourse[],
	texts: SectionTexts,
): Mistake[] {
	return courses.flatMap(({ id, raw, words }) =>
		wholeLocales.flatMap((locale) => {
			const file = courseFile(root, id, locale);
			return raw.modules.flatMap((module) =>
				module.objectives
					.flatMap((objective) => objective.items)
					.flatMap((item) => {
						const own = words.get(locale)?.modules[module.id]?.items[item.id];
						const cite = (locale === defaultLocale ? item.cite : own?.cite) ?? item.cite;
						const text = texts.get(`${locale} ${cite}`);
						if (text === undefined) return [];
						const said = new Set(statedNumbers(text).map(sayStated));
						return numbersOf(item, locale === defaultLocale ? undefined : own)
							.filter((number) => !said.has(sayStated(number)))
							.map((number) =>
								file.say(
									item.id,
									`has "${sayStated(number)}" as an answer of ${item.id}, and ${cite} does not say so. Where it is a limit of the company, write <limit …> or right: { limit: … }; else cite the section that says it.`,
								),
							);
					}),
			);
		}),
	);
}

function numbersOf(item: RawItem, words: ItemWords | undefined): StatedNumber[] {
	if (item.kind === 'number')
		return 'limit' in item.right ? [] : [{ value: item.right.value, unit: item.right.unit }];
	if (item.kind !== 'one' && item.kind !== 'several') return [];
	return item.right.flatMap((code) =>
		statedNumbers(words?.options?.[code] ?? item.options[code] ?? ''),
	);
}

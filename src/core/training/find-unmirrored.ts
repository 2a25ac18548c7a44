import { askedTwice } from './course-mistakes.ts';
import type { RawCourse, RawModule } from './course-schema.ts';
import type { CourseWords, ItemWords, ModuleWords } from './course-words-schema.ts';
import type { RawItem } from './item-schema.ts';

/** Words that a language lacks, has too many of, or says twice. */
interface Unmirrored {
	/** What stands near the place in its file. */
	name: string;
	sentence: string;
}

/** Whatever of a course a file of words says not, or says of what is not there. */
export function findUnmirrored(raw: RawCourse, words: CourseWords): Unmirrored[] {
	const modules = raw.modules.map(({ id }) => id);
	return [
		...compare('the modules', modules, Object.keys(words.modules), 'modules'),
		...raw.modules.flatMap((module) => {
			const own = words.modules[module.id];
			return own ? inModule(module, own) : [];
		}),
	];
}

function inModule(raw: RawModule, words: ModuleWords): Unmirrored[] {
	const items = raw.objectives.flatMap((objective) => objective.items);
	const parts = [
		...(raw.do ? ['do'] : []),
		...(raw.notes === undefined ? [] : ['notes']),
		'read',
	] as const;
	const there = (['do', 'notes', 'read'] as const).filter((part) => words[part] !== undefined);
	return [
		...compare(`the module ${raw.id}`, parts, there, raw.id),
		...compare(
			`the objectives of ${raw.id}`,
			raw.objectives.map(({ id }) => id),
			Object.keys(words.objectives),
			raw.id,
		),
		...compare(
			`the questions of ${raw.id}`,
			items.map(({ id }) => id),
			Object.keys(words.items),
			raw.id,
		),
		...items.flatMap((item) => {
			const own = words.items[item.id];
			return own ? inItem(item, own) : [];
		}),
		...raw.objectives.flatMap((objective) => {
			const asked = objective.items.flatMap(({ id }) => {
				const ask = words.items[id]?.ask;
				return ask === undefined ? [] : [{ id, ask }];
			});
			return askedTwice(asked).map(({ id, message }) => ({ name: id, sentence: message }));
		}),
	];
}

function inItem(raw: RawItem, words: ItemWords): Unmirrored[] {
	const options = 'options' in raw ? Object.keys(raw.options) : [];
	const pairs = 'pairs' in raw ? Object.keys(raw.pairs) : [];
	return [
		...compare(`the options of ${raw.id}`, options, Object.keys(words.options ?? {}), raw.id),
		...compare(`the pairs of ${raw.id}`, pairs, Object.keys(words.pairs ?? {}), raw.id),
		...(words.cite === undefined
			? [
					{
						name: raw.id,
						sentence: `lacks the cite of ${raw.id}. Write the section in this language.`,
					},
				]
			: []),
	];
}

function compare(
	what: string,
	wanted: readonly string[],
	there: readonly string[],
	near: string,
): Unmirrored[] {
	const missing = wanted.filter((id) => !there.includes(id));
	const more = there.filter((id) => !wanted.includes(id));
	return [
		...missing.map((id) => ({
			name: near,
			sentence: `lacks the words of "${id}" in ${what}. Write them, as in course.yml.`,
		})),
		...more.map((id) => ({
			name: id,
			sentence: `has words for "${id}" in ${what}, and course.yml has none. Take them out.`,
		})),
	];
}

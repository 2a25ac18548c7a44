import { fold } from '../text/fold.ts';
import type { RawItem } from './item-schema.ts';

/** As much of a course as is looked at; its schema is made with this. */
interface Outline {
	modules: { id: string; objectives: { id: string; items: RawItem[] }[] }[];
}

/** Something in `course.yml` to put right, and where. */
interface CourseMistake {
	path: PropertyKey[];
	message: string;
}

/** What a course says of itself that cannot be: ids said twice, codes that are none, the same question twice. */
export function findCourseMistakes(course: Outline): CourseMistake[] {
	const seen = new Set<string>();
	const once = (kind: string, id: string, path: PropertyKey[]): CourseMistake[] => {
		const key = `${kind} ${id}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [{ path: [...path, 'id'], message: `"${id}" is the id of two. Give one another.` }];
	};
	return course.modules.flatMap((module, m) => [
		...once('module', module.id, ['modules', m]),
		...module.objectives.flatMap((objective, o) => {
			const path = ['modules', m, 'objectives', o];
			return [
				...once('objective', objective.id, path),
				...objective.items.flatMap((item, i) => {
					const at = [...path, 'items', i];
					return [...once('item', item.id, at), ...keyMistakes(item, at)];
				}),
				...sameWords(objective.items, path),
			];
		}),
	]);
}

/** Codes of the key that no option has; a key of all options asks nothing. */
function keyMistakes(item: RawItem, path: PropertyKey[]): CourseMistake[] {
	if (item.kind !== 'one' && item.kind !== 'several') return [];
	const codes = Object.keys(item.options);
	const unknown = item.right.filter((code) => !codes.includes(code));
	return unknown.map((code) => ({
		path: [...path, 'right'],
		message: `There is no option "${code}" here. Write one of: ${codes.join(', ')}.`,
	}));
}

/** Two questions of one aim whose words are the same, however they are spelled. */
function sameWords(items: readonly RawItem[], path: PropertyKey[]): CourseMistake[] {
	return askedTwice(items).map(({ at, message }) => ({
		path: [...path, 'items', at, 'ask'],
		message,
	}));
}

/** Of the questions of one aim, in any language, those that ask what one before them asks. */
export function askedTwice(items: readonly { id: string; ask: string }[]) {
	return items.flatMap((item, at) => {
		const first = items.findIndex((other) => fold(other.ask) === fold(item.ask));
		const message = `asks the same as "${items[first]?.id ?? ''}", word for word: who missed one would be asked it again. Ask in other words.`;
		return first < at ? [{ at, id: item.id, message }] : [];
	});
}

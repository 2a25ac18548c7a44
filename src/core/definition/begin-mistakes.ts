import { closest } from '../authoring/closest.ts';
import type { Definition } from './definition.ts';

/** The rows of the handbook's lists, by name. */
export type ListsOfRows = Readonly<Record<string, readonly object[]>>;

/** What registers begin from that the handbook has not: sentences with file, place and remedy. */
export function findBeginMistakes(
	definitions: readonly Definition[],
	lists: ListsOfRows,
): string[] {
	return definitions.flatMap(({ id, begin }) => {
		if (!begin) return [];
		const found: string[] = [];
		const say = (place: string, message: string) =>
			found.push(`src/content/trackers/${id}/tracker.yml, begin, ${place}: ${message}`);
		const rows = lists[begin.list];
		if (!rows) {
			const alike = closest(begin.list, Object.keys(lists));
			const remedy =
				alike === null
					? `Write one of: ${Object.keys(lists).join(', ')}.`
					: `Did you mean "${alike}"?`;
			say('list', `no list is called "${begin.list}". ${remedy}`);
			return found;
		}
		const there = [...new Set(rows.flatMap((row) => Object.keys(row)))];
		for (const [field, path] of Object.entries({ id: begin.id, ...begin.fields })) {
			const [first = ''] = path.split('.');
			if (there.includes(first)) continue;
			say(
				field,
				`the rows of "${begin.list}" have no "${first}". Write one of: ${there.join(', ')}.`,
			);
		}
		return found;
	});
}

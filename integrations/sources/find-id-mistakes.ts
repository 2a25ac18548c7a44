import { closest } from '../../src/core/authoring/closest.ts';
import { type IdList, idsOfComponents, listOfCovers, placeOfList } from './component-ids.ts';
import { lineAt, type Source } from './source.ts';

/** The ids there are, by the list they are in. */
export type Ids = Record<IdList, ReadonlySet<string>>;

/** An id in a page, and where in its text it stands. */
interface Mention {
	id: string;
	list: IdList;
	/** What holds it, as the author wrote it: `<Term id>`. */
	holder: string;
	position: number;
}

/** Every id in the pages that no list has, as a sentence that names file, line and remedy. */
export function findIdMistakes(sources: readonly Source[], ids: Ids): string[] {
	return sources.flatMap((source) => {
		const text = withoutCode(source.text);
		return [...covered(text), ...mentioned(text)]
			.filter(({ id, list }) => !ids[list].has(id))
			.map(({ id, list, holder, position }) => {
				const alike = closest(id, ids[list]);
				const remedy = alike === null ? '' : ` Did you mean "${alike}"?`;
				return `${source.file}:${lineAt(text, position)} says "${id}" in ${holder}, and there is none in ${placeOfList[list]}.${remedy}`;
			});
	});
}

/** Ids in the properties of components. */
function mentioned(text: string): Mention[] {
	const tags = text.matchAll(/<([A-Z]\w*)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)>/g);
	return [...tags].flatMap(({ index, 1: component = '', 2: properties = '' }) => {
		const start = index + 1 + component.length;
		return Object.entries(idsOfComponents[component] ?? {}).flatMap(([property, list]) =>
			valuesOf(properties, property).map(({ id, position }) => ({
				id,
				list,
				holder: `<${component} ${property}>`,
				position: start + position,
			})),
		);
	});
}

/** The words in `name="x"`, `name={'x'}` or `name={['x', 'y']}`. */
function valuesOf(properties: string, name: string): { id: string; position: number }[] {
	const found = new RegExp(`\\b${name}=("[^"]*"|'[^']*'|\\{[^{}]*\\})`, 'd').exec(properties);
	const start = found?.indices?.[1]?.[0];
	if (!found || start === undefined) return [];
	return [...(found[1] ?? '').matchAll(/["']([^"']+)["']/g)].map(({ index, 1: id = '' }) => ({
		id,
		position: start + index,
	}));
}

/** The ids of `covers` and the role of `owner` at the top of a page. */
function covered(text: string): Mention[] {
	const top = /^---\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
	const covers = /^covers:\s*\[([^\]]*)\]/m.exec(top);
	const owner = /^owner:\s*(\w+)/m.exec(top);
	const ids = [...(covers?.[1] ?? '').matchAll(/[A-Z]+\d[\w.]*/g)].flatMap(({ index, 0: id }) => {
		const list = listOfCovers.find(([beginning]) => id.startsWith(beginning))?.[1];
		const position = (covers?.index ?? 0) + (covers?.[0].indexOf('[') ?? 0) + 1 + index;
		return list ? [{ id, list, holder: 'covers', position }] : [];
	});
	if (!owner?.[1]) return ids;
	return [...ids, { id: owner[1], list: 'people', holder: 'owner', position: owner.index }];
}

/** The text with its code blocks blank, every line in its place. */
function withoutCode(text: string): string {
	return text.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ' '));
}

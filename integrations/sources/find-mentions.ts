import { type IdList, idProperties, listOfCovered } from './id-lists.ts';
import { isTag, piecesOf, type Tag } from './mdx-tree.ts';
import { parseYaml } from './parse-yaml.ts';
import { type Data, listed } from './read-content.ts';
import type { Source } from './source.ts';

/** An id in a page, and where in its text it stands. */
export interface Mention {
	id: string;
	list: IdList;
	/** What holds it, as the author wrote it: `<Term id>`. */
	holder: string;
	position: number;
}

/** The ids a page says: in `covers` and `owner` at its top, and in the properties of components. */
export function mentionsIn(source: Source): Mention[] {
	return piecesOf(source).flatMap(({ node, start }) => {
		if (node.type === 'yaml') return inHead(node.value, source.text.indexOf('\n', start) + 1);
		return isTag(node) ? inProperties(node, start, source.text) : [];
	});
}

/** `begin` is where the head's first line begins in the text. */
function inHead(head: string, begin: number): Mention[] {
	// The head of a page is a list of properties; its schema says so where it is not.
	const { covers, owner } = (parseYaml(head) ?? {}) as Data;
	let at = head.search(/^covers:/m);
	const mentioned = listed(covers).flatMap((id): Mention[] => {
		at = head.indexOf(id, at);
		const list = listOfCovered(id);
		return list ? [{ id, list, holder: 'covers', position: begin + at }] : [];
	});
	for (const id of listed(owner)) {
		const position = begin + head.indexOf(id, head.search(/^owner:/m));
		mentioned.push({ id, list: 'people', holder: 'owner', position });
	}
	return mentioned;
}

/** The ids in the properties of a component that begins at `start`; the parser leaves their places out. */
function inProperties({ name, attributes }: Tag, start: number, text: string): Mention[] {
	let at = start + 1 + (name?.length ?? 0);
	const lists = new Map(idProperties(name ?? '').map(({ property, list }) => [property, list]));
	return attributes.flatMap((attribute) => {
		const named = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
		const value = typeof attribute.value === 'string' ? attribute.value : attribute.value?.value;
		const written = text.indexOf(value ?? '', text.indexOf(named, at) + named.length);
		at = written + (value?.length ?? 0);
		const list = lists.get(named);
		if (list === undefined || !value) return [];
		const holder = `<${name} ${named}>`;
		if (typeof attribute.value === 'string')
			return [{ id: value, list, holder, position: written }];
		// `'x'` and `['x', 'y']`; what other expressions give is not known before they run.
		return [...value.matchAll(/["']([^"']+)["']/g)].map(({ index, 1: id = '' }) => ({
			id,
			list,
			holder,
			position: written + index,
		}));
	});
}

import type { Node } from 'ultrahtml';
import { attributeText } from '../html/attribute-text.ts';
import { visitElements } from '../html/tree.ts';

/** What a built page links to, and what can be linked to in it. */
export interface BuiltPage {
	/** `/en/everyone/channels/`. */
	address: string;
	ids: Set<string>;
	/** The `href` of every link, each once. */
	links: Set<string>;
	/** The `src` of every image that has no `alt` at all. */
	imagesWithoutAlt: Set<string>;
}

/** Reads a built page, parsed. */
export function readBuiltPage(address: string, document: Node): BuiltPage {
	const page: BuiltPage = {
		address,
		ids: new Set(),
		links: new Set(),
		imagesWithoutAlt: new Set(),
	};
	visitElements(document, ({ name: element, attributes }) => {
		const { id, href, src, name } = attributes;
		if (id) page.ids.add(attributeText(id));
		if (element === 'a' && name) page.ids.add(attributeText(name));
		if (href && /^(a|area|link)$/.test(element)) page.links.add(attributeText(href));
		if (element === 'img' && !('alt' in attributes)) {
			page.imagesWithoutAlt.add(attributeText(src ?? ''));
		}
	});
	return page;
}

import { walkSync, type Node, ELEMENT_NODE } from 'ultrahtml';

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
	walkSync(document, (node: Node) => {
		if (node.type !== ELEMENT_NODE) return;
		const { id, href, src, name } = node.attributes;
		if (id) page.ids.add(decodeEntities(id));
		if (node.name === 'a' && name) page.ids.add(decodeEntities(name));
		if (/^(a|area|link)$/.test(node.name) && href) page.links.add(decodeEntities(href));
		if (node.name === 'img' && !('alt' in node.attributes)) {
			page.imagesWithoutAlt.add(decodeEntities(src ?? ''));
		}
	});
	return page;
}

function decodeEntities(attribute: string): string {
	return attribute
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}

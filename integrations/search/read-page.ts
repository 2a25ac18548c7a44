import { decodeHTML } from 'entities';
import { ELEMENT_NODE, type ElementNode, type Node } from 'ultrahtml';
import { findElement, isElement, textOf } from '../html/tree.ts';
import { sectionsIn, type PageSection } from './page-sections.ts';

/** What search knows of a page. */
export interface PageText {
	/** Its address below the language's folder: `everyone/why/`, '' for the home page. */
	path: string;
	/** The language its text is written in, as its `<main>` says. */
	language: string;
	/** The sidebar's group it stands in; '' = none. */
	group: string;
	/** The first section is the page's title: what `data-search-title` says, or its first heading. */
	sections: PageSection[];
}

/**
 * Reads a built page, parsed. Null: the page does not want to be found (`pagefind: false`, the page of an
 * unknown address, a page without the docs theme).
 */
export function readPage(document: Node, path: string): PageText | null {
	const main = findElement(
		document,
		(one) => one.name === 'main' && 'data-pagefind-body' in one.attributes,
	);
	if (!main) return null;
	const sections = sectionsIn(main);
	const named = findElement(main, ({ attributes }) => 'data-search-title' in attributes);
	const title = named?.attributes['data-search-title'];
	return {
		path,
		language: main.attributes['lang'] ?? '',
		group: groupOf(document),
		sections: title ? renamed(sections, decodeHTML(title)) : sections,
	};
}

/** The page under another title; its first heading is still read. */
function renamed([top, ...others]: PageSection[], title: string): PageSection[] {
	return top ? [{ ...top, title, blocks: [top.title, ...top.blocks] }, ...others] : [];
}

/** The label of the sidebar group that holds the page's own link. */
function groupOf(document: Node): string {
	let group = '';
	const look = (node: Node, label: string) => {
		if (node.type !== ELEMENT_NODE && !('children' in node)) return;
		const own = node.type === ELEMENT_NODE && node.name === 'details' ? summaryOf(node) : label;
		if (
			node.type === ELEMENT_NODE &&
			node.name === 'a' &&
			node.attributes['aria-current'] === 'page'
		) {
			group ||= own;
		}
		if ('children' in node) for (const child of node.children) look(child, own);
	};
	const sidebar = findElement(
		document,
		({ attributes }) => attributes['class']?.includes('sidebar') === true,
	);
	if (sidebar) look(sidebar, '');
	return group;
}

function summaryOf(details: ElementNode): string {
	const summary = details.children.find((one) => isElement(one, 'summary'));
	return summary ? decodeHTML(textOf(summary)).trim() : '';
}

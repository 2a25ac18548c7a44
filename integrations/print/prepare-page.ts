import { type ElementNode, type Node, parse, renderSync } from 'ultrahtml';
import { element, isElement, rewrite, visitElements } from '../html/tree.ts';
import { type InlineCode, inlineCodeOf } from '../with-policy.ts';
import { type BookletLinks, printLink } from './print-link.ts';
import { type SaidInstead, unfold } from './unfold.ts';

/** What a page needs to know to stand in a booklet. */
export interface PageInBooklet {
	/** What its ids begin with: `everyone-channels`. */
	anchor: string;
	links: BookletLinks;
	says: SaidInstead;
}

/** A page made ready for every booklet it stands in; only its links differ from one to another. */
export interface PreparedPage {
	anchor: string;
	/** HTML, and between it the links. */
	pieces: (string | ElementNode)[];
	/** Every id in it. */
	ids: string[];
	/** What a policy must allow. */
	code: InlineCode;
}

/** Attributes that hold ids of other elements. */
const idReferences = 'for headers aria-labelledby aria-describedby aria-controls aria-owns'.split(
	' ',
);
/** Stands for a link while the rest is written; no HTML holds it. */
const linkMark = '\u0000';

/** The HTML of a handbook page as it stands in a booklet: {@link prepare}, then {@link printPage}. */
export function preparePage(html: string, page: PageInBooklet): string {
	const content = element('div', {}, parse(html).children);
	return printPage(prepare(content, page.anchor, page.says), page.links);
}

/**
 * What stands in an element of a handbook page or a blank form, for a booklet: headings one level down, ids
 * its own, tabs and details unfolded, islands left out, a link to a tracker's blank form in its place.
 * Changes the element.
 */
export function prepare(content: ElementNode, anchor: string, says: SaidInstead): PreparedPage {
	rewrite(content, (node) => unfold(node, says));
	shiftHeadings(content);
	const ids: string[] = [];
	for (const child of content.children) {
		visitElements(child, (node) => {
			ownIds(node, anchor);
			quietLandmarks(node);
			if (node.attributes['id']) ids.push(node.attributes['id']);
			if (node.name === 'details') node.attributes['open'] = '';
			if (node.name === 'img') node.attributes['loading'] = 'eager';
		});
	}
	const code = inlineCodeOf(content);
	return { anchor, pieces: cutAtLinks(content), ids, code };
}

/** Its HTML in one booklet: links lead to anchors of the booklet or are printed with their target. */
export function printPage({ anchor, pieces }: PreparedPage, links: BookletLinks): string {
	return pieces
		.map((piece) => {
			if (typeof piece === 'string') return piece;
			const link = { ...piece, attributes: { ...piece.attributes } };
			return printLink(link, anchor, links)
				.map((node) => renderSync(node))
				.join('');
		})
		.join('');
}

function cutAtLinks(content: ElementNode): (string | ElementNode)[] {
	const links: ElementNode[] = [];
	rewrite(content, (node) => {
		if (!isElement(node, 'a')) return [node];
		// Kept until the last booklet is made: it must not keep the rest of its page.
		Reflect.deleteProperty(node, 'parent');
		links.push(node);
		return [element('a', {}, linkMark)];
	});
	const html = content.children.map((node) => renderSync(node)).join('');
	return html.split(`<a>${linkMark}</a>`).flatMap((text, at) => {
		const link = links[at - 1];
		return link ? [link, text] : [text];
	});
}

function shiftHeadings(node: Node): void {
	visitElements(node, (child) => {
		const level = /^h([1-6])$/.exec(child.name)?.[1];
		if (level) child.name = `h${Math.min(6, Number(level) + 1)}`;
	});
}

function ownIds({ attributes }: ElementNode, anchor: string): void {
	if (attributes['id']) attributes['id'] = `${anchor}--${attributes['id']}`;
	for (const name of idReferences) {
		const ids = attributes[name]?.split(/\s+/).filter(Boolean);
		if (ids) attributes[name] = ids.map((id) => `${anchor}--${id}`).join(' ');
	}
}

/** Fifty pages on one: a region or note of each would be fifty landmarks with the same name. */
function quietLandmarks(node: ElementNode): void {
	if (node.attributes['role'] === 'region') node.attributes['role'] = 'group';
	if (node.name === 'aside') {
		node.name = 'div';
		node.attributes['role'] = 'note';
	}
	if (node.name === 'section' && node.attributes['aria-label']) {
		node.name = 'div';
		node.attributes['role'] = 'group';
	}
}

import { type ElementNode, type Node, parse, renderSync } from 'ultrahtml';
import { boundClasses } from '../../src/core/handbook/booklet-plan.ts';
import { element, hasClass, isElement, rewrite, textOf, visitElements } from '../html/tree.ts';
import { type InlineCode, inlineCodeOf } from '../with-policy.ts';
import { type BookletLinks, printLink } from './print-link.ts';

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

/** What is said in the place of what stays on screen. */
export interface SaidInstead {
	/** Where something stands that only works on screen. */
	onScreen: string;
	/** Leads to a blank form, where its tool stands on screen. */
	form: string;
}

/** Works only on screen, or is said elsewhere in the booklet. */
const left = new Set(
	'script style noscript template button form input select textarea nav dialog'.split(' '),
);
/** A tracker's own tool goes too, and what its columns are called in files: its blank form is in the booklet. */
const screenOnly = ['gt-no-print', 'sl-anchor-link', 'gt-tracker', 'reference'];
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

/** Takes out what is of no use on paper, and opens what is closed. */
function unfold(node: ElementNode, says: SaidInstead): Node[] {
	const form = node.attributes['data-blank-form'];
	if (form !== undefined) {
		const link = element('a', { href: form }, says.form);
		return [element('p', { class: boundClasses.formAt }, [link])];
	}
	if (isScreenOnly(node)) return [];
	if (hasClass(node, 'gt-island'))
		return [element('p', { class: boundClasses.onScreen }, says.onScreen)];
	if (node.name === 'astro-island' || hasClass(node, 'sl-heading-wrapper')) {
		return node.children.flatMap((child) => (isElement(child) ? unfold(child, says) : [child]));
	}
	if (node.name === 'starlight-tabs') return unfoldTabs(node);
	return [node];
}

function isScreenOnly(node: ElementNode): boolean {
	const hidden = 'hidden' in node.attributes && node.attributes['role'] !== 'tabpanel';
	return left.has(node.name) || hidden || screenOnly.some((name) => hasClass(node, name));
}

/** Every panel under the words of its tab. */
function unfoldTabs(tabs: ElementNode): Node[] {
	const labels = new Map<string, string>();
	const panels: ElementNode[] = [];
	visitElements(tabs, (node) => {
		const { id = '', role } = node.attributes;
		if (role === 'tab') labels.set(id, textOf(node).trim());
		if (role === 'tabpanel') panels.push(node);
	});
	return panels.map((panel) => {
		const label = labels.get(panel.attributes['aria-labelledby'] ?? '') ?? '';
		return element('div', { class: boundClasses.tabPanel }, [
			element('p', { class: boundClasses.tabLabel }, label),
			...panel.children,
		]);
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

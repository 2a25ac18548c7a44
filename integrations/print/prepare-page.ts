import { type ElementNode, type Node, parse, renderSync, walkSync } from 'ultrahtml';
import { element, hasClass, isElement, rewrite, textOf } from './html-tree.ts';
import { type BookletLinks, printLink } from './print-link.ts';

/** What a page needs to know to stand in a booklet. */
export interface PageInBooklet {
	/** What its ids begin with: `everyone-channels`. */
	anchor: string;
	links: BookletLinks;
	/** Said where something stands that only works on screen. */
	onScreen: string;
}

/** Works only on screen, or is said elsewhere in the booklet. */
const left = new Set(
	'script style noscript template button form input select textarea nav dialog'.split(' '),
);
const screenOnly = ['gt-no-print', 'sl-anchor-link'];
/** Attributes that hold ids of other elements. */
const idReferences = 'for headers aria-labelledby aria-describedby aria-controls aria-owns'.split(
	' ',
);

/**
 * The HTML of a handbook page as it stands in a booklet: headings one level down (two in a blank
 * form, which brings its own title), ids its own, tabs and details unfolded, islands left out,
 * links leading to anchors of the booklet or printed with their target.
 */
export function preparePage(html: string, page: PageInBooklet): string {
	const tree: Node = parse(html);
	rewrite(tree, (node) => unfold(node, page.onScreen));
	shiftHeadings(tree, 1);
	walkSync(tree, (node) => {
		if (!isElement(node)) return;
		ownIds(node, page.anchor);
		quietLandmarks(node);
		if (node.name === 'details') node.attributes['open'] = '';
		if (node.name === 'img') node.attributes['loading'] = 'eager';
	});
	rewrite(tree, (node) =>
		isElement(node, 'a') ? printLink(node, page.anchor, page.links) : [node],
	);
	return renderSync(tree);
}

/** Takes out what is of no use on paper, and opens what is closed. */
function unfold(node: ElementNode, onScreen: string): Node[] {
	if (isScreenOnly(node)) return [];
	if (hasClass(node, 'gt-island')) return [element('p', { class: 'on-screen' }, onScreen)];
	if (node.name === 'astro-island' || hasClass(node, 'sl-heading-wrapper')) {
		return node.children.flatMap((child) => (isElement(child) ? unfold(child, onScreen) : [child]));
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
	walkSync(tabs, (node) => {
		if (!isElement(node)) return;
		const { id = '', role } = node.attributes;
		if (role === 'tab') labels.set(id, textOf(node).trim());
		if (role === 'tabpanel') panels.push(node);
	});
	return panels.map((panel) => {
		const label = labels.get(panel.attributes['aria-labelledby'] ?? '') ?? '';
		return element('div', { class: 'tab-panel' }, [
			element('p', { class: 'tab-label' }, label),
			...panel.children,
		]);
	});
}

function shiftHeadings(node: Node, by: number): void {
	if (!('children' in node)) return;
	for (const child of node.children as Node[]) {
		const inside = isElement(child) && hasClass(child, 'blank-form') ? by + 1 : by;
		const level = isElement(child) && /^h([1-6])$/.exec(child.name)?.[1];
		if (isElement(child) && level) child.name = `h${Math.min(6, Number(level) + inside)}`;
		shiftHeadings(child, inside);
	}
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

import { type ElementNode, type Node, parse, renderSync } from 'ultrahtml';
import { planId, type BookletPlan } from '../../src/core/handbook/booklet-plan.ts';
import { childrenOf, findElement, isElement, rewrite, text } from '../html/tree.ts';
import { type PreparedPage, printPage } from './prepare-page.ts';

/** A page as booklets hold it, with the style sheets it came with. */
export interface BoundPage extends PreparedPage {
	stylesheets: string[];
}

/** A booklet's own page: cover, contents, and an empty place for every page. */
export interface Frame {
	address: string;
	document: Node;
	plan: BookletPlan;
}

/**
 * The HTML of a booklet: its frame with every page in its place and the pages' style sheets around its
 * own, without the terms it does not use. Changes the frame.
 */
export function bindBooklet(
	{ document, plan }: Frame,
	pages: ReadonlyMap<string, BoundPage>,
	titles: ReadonlyMap<string, string>,
): string {
	const terms = new Set<string>();
	const links = { ...linksOf(plan, terms), titles };
	const bodies = new Map([...pages].map(([path, page]) => [path, printPage(page, links)]));
	rewrite(document, (node) => {
		const { id, 'data-page': path, ...attributes } = node.attributes;
		if (id === planId || isUnused(node, plan, terms)) return [];
		const body = path === undefined ? undefined : bodies.get(path);
		return [body === undefined ? node : { ...node, attributes, children: [text(body)] }];
	});
	addStylesheets(
		document,
		[...pages.values()].flatMap(({ stylesheets }) => stylesheets),
	);
	return renderSync(document);
}

function linksOf(plan: BookletPlan, terms: Set<string>) {
	const places = plan.pages.map(({ path, anchor, number }) => [path, { anchor, number }] as const);
	return {
		pages: new Map(places),
		glossary: plan.glossary,
		terms,
		see: (number: string) => plan.words.see.replace('{number}', number),
		target: (address: string) => plan.words.target.replace('{address}', address),
	};
}

/** A term no page names; and, where none is named at all, the list and its line in the contents. */
function isUnused(node: ElementNode, { appendix }: BookletPlan, terms: Set<string>): boolean {
	if (appendix === null) return false;
	const term = /^term-(.+)$/.exec(node.attributes['id'] ?? '')?.[1];
	if (term !== undefined) return !terms.has(term);
	if (terms.size > 0) return false;
	const line = node.name === 'li' ? node.children.find((one) => isElement(one, 'a')) : undefined;
	return node.attributes['id'] === appendix || isLinkTo(line, `#${appendix}`);
}

function isLinkTo(node: Node | undefined, href: string): boolean {
	return node !== undefined && isElement(node) && node.attributes['href'] === href;
}

/**
 * Each once; what the frame has itself stays where it is. Files hold what every page has, so the frame's
 * own styles come after them and win; the styles of components stand in the page and come last.
 */
function addStylesheets(document: Node, stylesheets: readonly string[]): void {
	const head = findElement(document, ({ name }) => name === 'head');
	if (!head) return;
	const own = new Set(head.children.map((node) => renderSync(node)));
	const added = childrenOf(
		parse([...new Set(stylesheets)].filter((one) => !own.has(one)).join('')),
	);
	const files = added.filter((node) => isElement(node, 'link'));
	const first = head.children.findIndex((node) => isStylesheet(node));
	head.children.splice(first < 0 ? head.children.length : first, 0, ...files);
	head.children.push(...added.filter((node) => !isElement(node, 'link')));
}

function isStylesheet(node: Node): boolean {
	return isElement(node, 'link') && node.attributes['rel'] === 'stylesheet';
}

import type { ElementNode, Node } from 'ultrahtml';
import { boundClasses } from '../../src/core/handbook/booklet-plan.ts';
import { element, hasClass, textOf } from '../html/tree.ts';

/** Where the links of a booklet lead. */
export interface BookletLinks {
	/** Pages of this booklet by their address. */
	pages: ReadonlyMap<string, { anchor: string; number: string }>;
	/** Titles of all pages of the site by their address, as HTML. */
	titles: ReadonlyMap<string, string>;
	/** Address of the glossary; its terms that the booklet uses are collected in `terms`. */
	glossary: string;
	terms: Set<string>;
	/** Words: `（见 1.4）`, and `（客户投诉三级响应）` for what is not in the booklet. */
	see: (number: string) => string;
	target: (titleOrAddress: string) => string;
}

/**
 * A link as a booklet prints it: to a page of the booklet with that page's number behind it, to another
 * page with its title, to anything else with the address. Terms lead to the glossary, or to the list of terms at
 * the end, and say nothing more.
 */
export function printLink(link: ElementNode, anchor: string, links: BookletLinks): Node[] {
	const href = link.attributes['href'];
	if (href === undefined) return [link];
	if (href.startsWith('#')) {
		link.attributes['href'] = href === '#' ? `#${anchor}` : `#${anchor}--${href.slice(1)}`;
		return [link];
	}
	becomePlain(link);
	// A number to call says itself.
	if (href.startsWith('tel:')) return [link];
	const [path = '', fragment] = href.split('#');
	const page = links.pages.get(path);
	const isTerm = path === links.glossary && fragment !== undefined;
	if (page) {
		link.attributes['href'] = fragment ? `#${page.anchor}--${fragment}` : `#${page.anchor}`;
		const silent = isTerm || hasClass(link, 'plain') || page.anchor === anchor;
		return silent ? [link] : [link, behind(links.see(page.number))];
	}
	if (isTerm) {
		links.terms.add(fragment);
		link.attributes['href'] = `#term-${fragment}`;
		return [link];
	}
	const target = links.titles.get(path) ?? href.replace(/^mailto:/, '');
	return textOf(link).trim() === target ? [link] : [link, behind(links.target(target))];
}

/** What is a button on screen is no button on paper, and would not be printed. */
function becomePlain(link: ElementNode): void {
	const { class: classes, ...others } = link.attributes;
	const kept = classes
		?.split(/\s+/)
		.filter((name) => !/^gt-button(--|$)/.test(name))
		.join(' ');
	link.attributes = kept ? { class: kept, ...others } : others;
}

function behind(words: string): ElementNode {
	return element('span', { class: boundClasses.target }, words);
}

import type { ElementNode, Node } from 'ultrahtml';
import { boundClasses } from '../../src/core/handbook/booklet-plan.ts';
import { element, hasClass, textOf } from '../html/tree.ts';

/** Where the links of a booklet lead. */
export interface BookletLinks {
	/** Pages of this booklet by their address. */
	pages: ReadonlyMap<string, { anchor: string; number: string }>;
	/** Address of the glossary; its terms that the booklet uses are collected in `terms`. */
	glossary: string;
	terms: Set<string>;
	/** Words: `（见 1.4）` and `（/everyone/channels/）`. */
	see: (number: string) => string;
	target: (address: string) => string;
}

/**
 * A link as a booklet prints it: to a page of the booklet with that page's number behind it, to
 * anything else with the address behind it. Terms lead to the glossary, or to the list of terms at
 * the end, and say nothing more.
 */
export function printLink(link: ElementNode, anchor: string, links: BookletLinks): Node[] {
	const href = link.attributes['href'];
	if (href === undefined) return [link];
	if (href.startsWith('#')) {
		link.attributes['href'] = href === '#' ? `#${anchor}` : `#${anchor}--${href.slice(1)}`;
		return [link];
	}
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
	const address = href.replace(/^mailto:/, '');
	const said = textOf(link).trim();
	return said === address ? [link] : [link, behind(links.target(address))];
}

function behind(words: string): ElementNode {
	return element('span', { class: boundClasses.target }, words);
}

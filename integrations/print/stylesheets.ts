import { type Node, renderSync } from 'ultrahtml';
import { childrenOf, findElement, isElement, textOf } from '../html/tree.ts';
import { scope } from '../lighten/shorten-scopes.ts';

/**
 * The style sheets of a page that what stands in `html`, a part of it, may need, in their order, as
 * HTML. Those for paper alone are not among them (a booklet has its own), nor the styles of components
 * that are not in the part: Astro marks what such styles are for with a class of the component.
 */
export function stylesheetsFor(html: string, document: Node): string[] {
	const head = findElement(document, ({ name }) => name === 'head');
	return childrenOf(head).flatMap((node) => {
		if (isElement(node, 'link')) {
			const { rel, media } = node.attributes;
			return rel === 'stylesheet' && media !== 'print' ? [renderSync(node)] : [];
		}
		return isElement(node, 'style') && isUsed(textOf(node), html) ? [renderSync(node)] : [];
	});
}

function isUsed(css: string, html: string): boolean {
	const marks = new Set(css.match(scope));
	return marks.size === 0 || [...marks].some((mark) => html.includes(mark));
}

/** What is for using a page, not for reading it. */
const leftOut =
	'script, style, template, noscript, svg, button, form, input, select, textarea, .sl-anchor-link, .gt-island, .gt-no-print, .sr-only';

/** What stands below a heading of a page, up to the next of its rank, as plain text with lists and tables. */
export function sectionOf(page: Document, anchor: string): Node[] {
	const heading = page.getElementById(anchor);
	if (!heading) return [];
	const start = heading.closest('.sl-heading-wrapper') ?? heading;
	const rank = rankOf(start);
	const found: Node[] = [];
	for (
		let element = start.nextElementSibling;
		element !== null && rankOf(element) > rank;
		element = element.nextElementSibling
	)
		if (!element.matches(leftOut)) found.push(plain(document.importNode(element, true)));
	return found;
}

/** 1 for the highest heading; what is none ranks below all. */
function rankOf(element: Element): number {
	const heading = element.matches('h1, h2, h3, h4')
		? element
		: element.matches('.sl-heading-wrapper')
			? element.querySelector('h1, h2, h3, h4')
			: null;
	return heading ? Number(heading.tagName.slice(1)) : 9;
}

function plain(element: Element): Element {
	for (const one of element.querySelectorAll(leftOut)) one.remove();
	for (const one of [element, ...element.querySelectorAll('*')]) {
		one.removeAttribute('style');
		one.removeAttribute('id');
		if (one instanceof HTMLAnchorElement) one.target = '_blank';
	}
	return element;
}

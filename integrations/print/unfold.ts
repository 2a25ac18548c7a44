import type { ElementNode, Node } from 'ultrahtml';
import { boundClasses } from '../../src/core/handbook/booklet-plan.ts';
import { element, hasClass, isElement, textOf, visitElements } from '../html/tree.ts';

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

/** Takes out what is of no use on paper, and opens what is closed. */
export function unfold(node: ElementNode, says: SaidInstead): Node[] {
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

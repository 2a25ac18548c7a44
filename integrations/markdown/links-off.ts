import { defineHastPlugin } from 'satteri';
import { splitLocale } from '../../config/addresses.ts';
import { isOff } from '../../src/core/organization/is-off.ts';
import { contentOf, listed, readRecord, readRows } from '../sources/read-content.ts';

/**
 * A link to a page or a mechanism the company does without is no link any more: its words stay. What would
 * not read without it is written inside `<Has page="…">`.
 */
export function linksOff(root = process.cwd()) {
	const isGone = goneIn(root);
	return defineHastPlugin({
		name: 'goutong:links-off',
		element: {
			filter: ['a'],
			visit(element, context) {
				if (!isGone(String(element.properties['href'] ?? ''))) return;
				context.replaceNode(element, { ...element, tagName: 'span', properties: {} });
			},
		},
	});
}

/** Makes the question whether an address leads to what the company of this project does without. */
function goneIn(root: string): (href: string) => boolean {
	const content = contentOf(root);
	const organization = readRecord(content, 'organization.yml');
	const off = listed(organization['pages_off']);
	const tools = (organization['tools'] ?? {}) as Record<string, unknown>;
	const mechanisms = readRows(content, 'rules/mechanisms.yml')
		.filter(({ needs }) => listed(needs).some((tool) => tools[tool] === null))
		.map(({ id }) => String(id).toLowerCase());
	return (href) => {
		if (!href.startsWith('/')) return false;
		const [path = '', anchor] = href.slice(1).split('#');
		const { page } = splitLocale(path);
		return isOff(page, off) || (anchor !== undefined && mechanisms.includes(anchor));
	};
}

import { defineHastPlugin, type HastNode } from 'satteri';
import { coursePage, splitLocale } from '../../config/addresses.ts';
import { isOff } from '../../src/core/organization/is-off.ts';
import { type Doing, hasIn } from '../../src/core/training/has-in.ts';
import { isTaught } from '../../src/core/training/is-taught.ts';
import { readCourses } from '../content/find-course-mistakes.ts';
import { contentOf, listed, readRecord, readRows } from '../sources/read-content.ts';

/**
 * A link to a page, a course or a mechanism the company does without is no link any more: its words stay. What would
 * not read without it is written inside `<Has page="…">`. A row of a table that begins with `<Has tool="…">`
 * goes with the tool.
 */
export function linksOff(root = process.cwd()) {
	// Read when the first page is made: what cannot be read has been told by then.
	let company: Company | null = null;
	return defineHastPlugin({
		name: 'goutong:links-off',
		element: {
			filter: ['a', 'tr'],
			visit(element, context) {
				company ??= readCompany(root);
				if (element.tagName === 'tr') {
					if (isAbout(element, company.without)) context.removeNode(element);
				} else if (company.isGone(String(element.properties['href'] ?? ''))) {
					context.replaceNode(element, { ...element, tagName: 'span', properties: {} });
				}
			},
		},
	});
}

/** What the company of this project does without. */
interface Company {
	isGone: (href: string) => boolean;
	without: ReadonlySet<string>;
}

function readCompany(root: string): Company {
	const tools = toolsOf(root);
	const without = new Set(Object.keys(tools).filter((tool) => tools[tool] === null));
	return { isGone: goneIn(root, tools), without };
}

/** Makes the question whether an address leads to what the company of this project does without. */
function goneIn(root: string, tools: Record<string, unknown>): (href: string) => boolean {
	const content = contentOf(root);
	const organization = readRecord(content, 'organization.yml');
	const off = [...listed(organization['pages_off']), ...coursesOff(root, organization as Doing)];
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

/** The pages of the courses that are not taught here, for what they teach is not there. */
function coursesOff(root: string, organization: Doing): string[] {
	const has = hasIn(organization);
	return readCourses(root)
		.filter(({ raw }) => !isTaught(raw, has))
		.map(({ id }) => coursePage(id));
}

/** What the company of this project calls its tools; null = it has none. */
function toolsOf(root: string): Record<string, unknown> {
	return (readRecord(contentOf(root), 'organization.yml')['tools'] ?? {}) as Record<
		string,
		unknown
	>;
}

/** A piece of a page that is an element of HTML. */
type Element = Extract<HastNode, { type: 'element' }>;

/** Whether the first cell of a row speaks of a tool that is not there. */
function isAbout(row: Element, without: ReadonlySet<string>): boolean {
	const isElement = (node: HastNode): node is Element => node.type === 'element';
	const cell = row.children.find(isElement);
	return (cell?.children ?? []).some(
		(node) =>
			'name' in node &&
			node.name === 'Has' &&
			node.attributes.some(
				(one) =>
					'name' in one &&
					one.name === 'tool' &&
					typeof one.value === 'string' &&
					without.has(one.value),
			),
	);
}

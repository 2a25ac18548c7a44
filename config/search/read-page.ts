import {
	ELEMENT_NODE,
	TEXT_NODE,
	parse,
	walkSync,
	type DocumentNode,
	type ElementNode,
	type Node,
} from 'ultrahtml';

/** What search knows of a page. */
export interface PageText {
	/** Its address below the language's folder: `everyone/why/`, '' for the home page. */
	path: string;
	/** The language its text is written in, as its `<main>` says. */
	language: string;
	description: string;
	/** The sidebar's group it stands in; '' = none. */
	group: string;
	/** The first section is the page's title. */
	sections: { id: string; title: string; blocks: string[] }[];
}

/** Interface words and what nobody reads: not searched. Authors add `data-search-ignore`. */
export const notSearched = [
	'script',
	'style',
	'noscript',
	'template',
	'svg',
	'nav',
	'footer',
	'button',
	'select',
	'label',
	'dialog',
	'astro-island',
	'[hidden]',
	'[aria-hidden="true"]',
	'[data-pagefind-ignore]',
	'[data-search-ignore]',
];

/** Elements that end a line. */
const blocks = new Set(
	'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);

/**
 * Reads a built page. Null: the page does not want to be found (`pagefind: false`, the page of an
 * unknown address, a page without the docs theme).
 */
export function readPage(html: string, path: string): PageText | null {
	const document = parse(html) as DocumentNode;
	const main = find(
		document,
		(one) => one.name === 'main' && 'data-pagefind-body' in one.attributes,
	);
	if (!main) return null;
	const description = find(
		document,
		({ name, attributes }) => name === 'meta' && attributes['name'] === 'description',
	);
	return {
		path,
		language: main.attributes['lang'] ?? '',
		description: decode(description?.attributes['content'] ?? ''),
		group: groupOf(document),
		sections: sectionsIn(main),
	};
}

function sectionsIn(main: ElementNode): PageText['sections'] {
	const sections: PageText['sections'] = [{ id: '', title: '', blocks: [] }];
	let line = '';
	const endLine = () => {
		const text = decode(line).replace(/\s+/gu, ' ').trim();
		if (text) sections.at(-1)?.blocks.push(text);
		line = '';
	};
	const visit = (node: Node) => {
		if (node.type === TEXT_NODE) line += node.value;
		if (node.type !== ELEMENT_NODE || isNotSearched(node)) return;
		const isBlock = blocks.has(node.name);
		if (isBlock) endLine();
		if (startsSection(node)) {
			for (const child of node.children) visit(child);
			const title = decode(line).replace(/\s+/gu, ' ').trim();
			line = '';
			if (node.name === 'h1') sections[0] = { id: '', title, blocks: sections[0]?.blocks ?? [] };
			else sections.push({ id: node.attributes['id'] ?? '', title, blocks: [] });
			return;
		}
		for (const child of node.children) visit(child);
		if (isBlock) endLine();
	};
	for (const child of main.children) visit(child);
	endLine();
	return sections;
}

/** A heading, a term of a list, or what an author marks with `data-search-title`; with an id to go to. */
function startsSection({ name, attributes }: ElementNode): boolean {
	if (!attributes['id']) return false;
	return /^(h[1-6]|dt)$/.test(name) || 'data-search-title' in attributes;
}

function isNotSearched({ name, attributes }: ElementNode): boolean {
	return notSearched.some((selector) => {
		const [, attribute, value] = /^\[([\w-]+)(?:="(.*)")?\]$/.exec(selector) ?? [];
		if (attribute === undefined) return selector === name;
		return value === undefined ? attribute in attributes : attributes[attribute] === value;
	});
}

/** The label of the sidebar group that holds the page's own link. */
function groupOf(document: Node): string {
	let group = '';
	const look = (node: Node, label: string) => {
		if (node.type !== ELEMENT_NODE && !('children' in node)) return;
		const own = node.type === ELEMENT_NODE && node.name === 'details' ? summaryOf(node) : label;
		if (
			node.type === ELEMENT_NODE &&
			node.name === 'a' &&
			node.attributes['aria-current'] === 'page'
		) {
			group ||= own;
		}
		if ('children' in node) for (const child of node.children) look(child, own);
	};
	const sidebar = find(
		document,
		({ attributes }) => attributes['class']?.includes('sidebar') === true,
	);
	if (sidebar) look(sidebar, '');
	return group;
}

function summaryOf(details: ElementNode): string {
	const summary = details.children.find(
		(one) => one.type === ELEMENT_NODE && one.name === 'summary',
	);
	let text = '';
	if (summary)
		walkSync(summary, (node: Node) => {
			if (node.type === TEXT_NODE) text += node.value;
		});
	return decode(text).trim();
}

function find(root: Node, matches: (element: ElementNode) => boolean): ElementNode | undefined {
	let found: ElementNode | undefined;
	walkSync(root, (node: Node) => {
		if (!found && node.type === ELEMENT_NODE && matches(node)) found = node;
	});
	return found;
}

const entities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

function decode(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
		if (decimal) return String.fromCodePoint(Number(decimal));
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return entities[name] ?? whole;
	});
}

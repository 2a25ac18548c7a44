import { decodeHTML } from 'entities';
import { ELEMENT_NODE, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';
import { isNotSearched } from './not-searched.ts';

/** A heading and what stands below it. */
export interface PageSection {
	/** Where to go on the page; '' = to its top. */
	id: string;
	title: string;
	/** Paragraphs, list items, rows of tables. */
	blocks: string[];
	/** What lies behind the rules (`data-search-last`): found, but no answer while another section is one. */
	isLast: boolean;
}

/** Elements that end a line. */
const lineEnds = new Set(
	'address article aside blockquote br caption details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody tfoot thead tr ul'.split(
		' ',
	),
);

/** Stands between the cells of a row: one line, but no phrase runs across it. */
const cellEnd = ' ｜ ';

/**
 * The sections of a page, the first its title. A section begins at a heading with an id, and inside an
 * element with an id that begins with a heading, a term or a summary (a card, an entry of the
 * glossary); what follows such an element belongs to the section around it.
 */
export function sectionsIn(main: ElementNode): PageSection[] {
	const top: PageSection = { id: '', title: '', blocks: [], isLast: false };
	const sections = [top];
	let section = top;
	let line = '';
	let rows = 0;
	let isTitle = false;
	let isLast = false;

	const takeLine = (): string => {
		const text = decodeHTML(line)
			.replace(/\s+/gu, ' ')
			.replace(/[\s｜]+$/u, '')
			.trim();
		line = '';
		return text;
	};
	const endLine = () => {
		const text = takeLine();
		if (text) section.blocks.push(text);
	};
	const endCell = () => {
		const text = line.trimEnd();
		if (text && !text.endsWith(cellEnd.trim())) line = text + cellEnd;
	};
	const end = () => {
		if (isTitle) line += ' ';
		else if (rows > 0) endCell();
		else endLine();
	};

	const readTitle = (element: ElementNode): string => {
		endLine();
		isTitle = true;
		for (const child of element.children) {
			// What is set apart inside a heading (a number, other names) has no space in the markup.
			if (child.type === ELEMENT_NODE) line += ' ';
			visit(child);
		}
		isTitle = false;
		return takeLine();
	};
	const begin = (id: string, title: string) => {
		section = { id, title, blocks: [], isLast };
		sections.push(section);
	};

	function visitAll(children: readonly Node[]): void {
		const areParts = areOnlyElements(children);
		for (const child of children) {
			if (child.type === ELEMENT_NODE && (areParts ? child.name !== 'abbr' : isNote(child)))
				endCell();
			visit(child);
		}
	}

	function visit(node: Node): void {
		if (node.type === TEXT_NODE) {
			// Two words are never written in one where an element begins or ends between them.
			if (/[a-z\d]$/i.test(line) && /^[a-z\d]/i.test(node.value)) line += ' ';
			line += node.value;
		}
		if (node.type !== ELEMENT_NODE || isNotSearched(node)) return;
		const { name, attributes, children } = node;
		const id = attributes['id'] ?? '';
		if (name === 'h1') {
			top.title = readTitle(node);
		} else if (/^h[2-6]$/.test(name) && id) {
			begin(id, readTitle(node));
		} else if (id && titleOf(node)) {
			visitTitled(node, id);
		} else if (/^(td|th|dd)$/.test(name)) {
			endCell();
			visitAll(children);
			if (name === 'dd') end();
		} else {
			const endsLine = lineEnds.has(name);
			if (endsLine) end();
			if (name === 'tr') rows += 1;
			visitAll(children);
			if (name === 'tr') rows -= 1;
			// A term waits for what it means.
			if (endsLine && name !== 'dt') end();
		}
	}

	function visitTitled(node: ElementNode, id: string): void {
		const title = titleOf(node);
		const around = { section, isLast };
		endLine();
		isLast ||= 'data-search-last' in node.attributes;
		if (title) begin(id, readTitle(title));
		for (const child of node.children) if (child !== title) visit(child);
		endLine();
		({ section, isLast } = around);
	}

	visitAll(main.children);
	endLine();
	return sections;
}

/** Two elements or more without a word between them: parts set apart by the styles, as a name and a note. */
function areOnlyElements(children: readonly Node[]): boolean {
	const parts = children.filter((child) => child.type !== TEXT_NODE || child.value.trim() !== '');
	return parts.length > 1 && parts.every((child) => child.type === ELEMENT_NODE);
}

/** A remark the styles put on a line of its own. */
function isNote({ attributes }: ElementNode): boolean {
	return /(^|\s)note(\s|$)/.test(attributes['class'] ?? '');
}

/** The heading, term or summary an element begins with, if that has no id of its own. */
function titleOf({ children }: ElementNode): ElementNode | undefined {
	const first = children.find((child) => child.type === ELEMENT_NODE);
	if (first?.type !== ELEMENT_NODE || first.attributes['id']) return undefined;
	return /^(h[2-6]|dt|summary|th)$/.test(first.name) ? first : undefined;
}

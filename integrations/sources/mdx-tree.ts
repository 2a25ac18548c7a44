import {
	type MdastNode,
	type MdxJsxFlowElement,
	type MdxJsxTextElement,
	markdownToMdast,
	mdxToMdast,
} from 'satteri';
import type { Source } from './source.ts';

/** A piece of a page, and where in its text it stands. */
export interface Piece {
	node: MdastNode;
	start: number;
	end: number;
	/** Its parent's children, itself among them. */
	siblings: readonly MdastNode[];
}

/** A component or an HTML element in a page, as a block or inside a sentence. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a piece is a component or an HTML element. */
export function isTag(node: MdastNode): node is Tag {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What is read of a page: its name and its text. */
type Text = Pick<Source, 'file' | 'text'>;

const known = new WeakMap<Text, readonly Piece[]>();

/** Every piece of a page in the order of its text. Parsed once; throws where it cannot be read. */
export function piecesOf(source: Text): readonly Piece[] {
	const pieces = known.get(source) ?? parse(source);
	known.set(source, pieces);
	return pieces;
}

/** What keeps a page from being read, as a sentence with file, line and remedy, or `null`. */
export function unreadable(source: Text): string | null {
	try {
		piecesOf(source);
		return null;
	} catch (error) {
		const [, line = '1', reason = String(error)] =
			/^(\d+):\d+: (.*?)(?: \(mdx.*\))?$/s.exec(error instanceof Error ? error.message : '') ?? [];
		return `${source.file}:${line} cannot be read: ${reason}. Mend this line or the one above.`;
	}
}

/** The component around words that stay as they are written, whatever a company changes. */
const asIs = 'AsIs';

/**
 * The text of a page in which these kinds of pieces are blank, and what its author has said stays as
 * it is, every line in its place.
 */
export function textWithout(source: Source, kinds: readonly MdastNode['type'][]): string {
	let text = '';
	let at = 0;
	for (const { node, start, end } of piecesOf(source)) {
		const leftOut = kinds.includes(node.type) || (isTag(node) && node.name === asIs);
		if (!leftOut || start < at) continue;
		text += source.text.slice(at, start) + blank(source.text.slice(start, end));
		at = end;
	}
	return text + source.text.slice(at);
}

/** As many spaces, with the line ends in their places. */
export function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}

function parse({ file, text }: Text): Piece[] {
	const pieces: Piece[] = [];
	walk(file.endsWith('x') ? mdxToMdast(text) : markdownToMdast(text), []);
	return pieces;

	function walk(node: MdastNode, siblings: readonly MdastNode[]): void {
		const { start, end } = node.position ?? {};
		if (start?.offset !== undefined && end?.offset !== undefined)
			pieces.push({ node, start: start.offset, end: end.offset, siblings });
		if (!('children' in node)) return;
		for (const child of node.children) walk(child, node.children);
	}
}

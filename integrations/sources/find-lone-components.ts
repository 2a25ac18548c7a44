import { isTag, type Piece, piecesOf } from './mdx-tree.ts';
import { lineAt, type Source } from './source.ts';

/** Components that stand for words inside a sentence. */
const inSentences = [
	'AsIs',
	'Contact',
	'Department',
	'Departments',
	'Example',
	'Limit',
	'MeetingTime',
	'Role',
	'Term',
	'Threshold',
	'Tool',
];

/**
 * A component alone on a line is a paragraph of its own to MDX, so the sentence around it falls to
 * pieces. Every such place, as a sentence that names file, line and remedy.
 */
export function findLoneComponents(sources: readonly Source[]): string[] {
	return sources.flatMap((source) =>
		piecesOf(source).flatMap((piece) => {
			const component = isTag(piece.node) ? piece.node.name : null;
			if (component === null || !inSentences.includes(component)) return [];
			if (!isAlone(source.text, piece) || !hasNeighbour(piece)) return [];
			return `${source.file}:${lineAt(source.text, piece.start)} has <${component}> alone on a line, which cuts the sentence around it into pieces. Write the sentence on one line and begin it with a word: the formatter gives a component that begins a paragraph a line of its own.`;
		}),
	);
}

/** Whether nothing else stands on its line. */
function isAlone(text: string, { start, end }: Piece): boolean {
	const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
	const after = /^[^\n]*/.exec(text.slice(end))?.[0] ?? '';
	return `${before}${after}`.trim() === '';
}

/** Whether the line above or below belongs to the same sentence. */
function hasNeighbour({ node, siblings }: Piece): boolean {
	const at = siblings.indexOf(node);
	if (node.type === 'mdxJsxTextElement') return siblings.length > 1;
	const [first, last] = [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
	return [siblings[at - 1], siblings[at + 1]].some((one) => {
		if (one?.type !== 'paragraph') return false;
		return one.position?.end.line === first - 1 || one.position?.start.line === last + 1;
	});
}

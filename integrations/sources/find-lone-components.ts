import { lineAt, type Source } from './source.ts';

/** Components that stand for words inside a sentence. */
const inSentences = ['Role', 'Department', 'Limit', 'Threshold', 'Contact', 'Term'];
const alone = new RegExp(
	`^[ \\t]*<(${inSentences.join('|')})\\b(?:[^<>]*/>|[^<>]*>[^<\\n]*</\\1>)[ \\t]*$`,
	'gm',
);

/**
 * A component alone on a line is a paragraph of its own to MDX, so the sentence around it falls to
 * pieces. Every such place, as a sentence that names file, line and remedy.
 */
export function findLoneComponents(sources: readonly Source[]): string[] {
	return sources.flatMap(({ file, text }) =>
		[...text.matchAll(alone)]
			.filter(({ index, 0: line }) => hasNeighbour(text, index, index + line.length))
			.map(
				({ index, 1: component }) =>
					`${file}:${lineAt(text, index)} has <${component}> alone on a line, which cuts the sentence around it into pieces. Write the sentence on one line and begin it with a word: the formatter gives a component that begins a paragraph a line of its own.`,
			),
	);
}

/** Whether the line above or below belongs to the same paragraph. */
function hasNeighbour(text: string, start: number, end: number): boolean {
	const above =
		text
			.slice(0, Math.max(0, start - 1))
			.split('\n')
			.at(-1) ?? '';
	const below = text.slice(end + 1).split('\n', 1)[0] ?? '';
	return [above, below].some(
		(line) => line.trim() !== '' && !/^(---|```|<\/?[A-Z])/.test(line.trim()),
	);
}

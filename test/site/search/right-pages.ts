import { isListPage, splitLocale } from '../../../config/addresses.ts';
import type { Query } from './drawing.ts';
import { lineHolds, plain } from './plain.ts';
import { stemOf } from './stem.ts';
import type { VisiblePage } from './visible-pages.ts';

/** Judges by reading every line of every page: the pages that must be found, and no other may. */
export function createJudge(pages: readonly VisiblePage[]) {
	const texts = pages.map(({ path, lines }) => ({ path, text: readLines(lines) }));
	return (query: Query): Set<string> =>
		new Set(texts.filter(({ text }) => holds(text, query)).map(({ path }) => path));
}

/**
 * Where the query stands on a page: 2 = in its title, 1 = in title and headings, 0 = not only there. The
 * headings of a page that lists everything are text like other: each names what another page is about.
 */
export function createStanding(pages: readonly VisiblePage[]) {
	const texts = new Map(
		pages.map(({ path, title, headings }) => [
			path,
			{
				title: readLines([title]),
				all: readLines(
					isListPage(splitLocale(path.slice(1)).page) ? [title] : [title, ...headings],
				),
			},
		]),
	);
	return (path: string, query: Query): number => {
		const page = texts.get(path);
		if (!page) return 0;
		return holds(page.title, query) ? 2 : holds(page.all, query) ? 1 : 0;
	};
}

interface Text {
	lines: string[];
	stems: Set<string>;
}

function readLines(source: readonly string[]): Text {
	const lines = source.map(plain);
	return { lines, stems: new Set(lines.flatMap(wordsOf).map(stemOf)) };
}

/** Of several words, one or two letters must stand there as they are: they begin too many words. */
const isShort = (part: string) => /^[a-z0-9]{1,2}$/.test(part);

/** Every part verbatim; an English word also in another inflection. */
function holds({ lines, stems }: Text, { parts, isStemmed }: Query): boolean {
	return parts.every(
		(part) =>
			lines.some((line) => lineHolds(line, part, parts.length > 1 && isShort(part))) ||
			(isStemmed && stems.has(stemOf(part))),
	);
}

function wordsOf(line: string): string[] {
	return line.match(/[a-z0-9]+/g) ?? [];
}

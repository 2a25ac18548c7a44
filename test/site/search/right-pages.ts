import type { Query } from './drawing.ts';
import { plain, lineHolds } from './plain.ts';
import type { VisiblePage } from './visible-pages.ts';

/** What the text of the pages says about a query: pages that must be found, and pages that may be. */
export interface RightPages {
	must: Set<string>;
	may: Set<string>;
}

/** Judges by reading every line of every page. */
export function createJudge(pages: readonly VisiblePage[]) {
	const texts = pages.map(({ path, lines }) => ({ path, lines: lines.map(plain) }));
	const pagesWith = (parts: readonly string[], areWholeWords = false) =>
		new Set(
			texts
				.filter(({ lines }) =>
					parts.every((part) => lines.some((line) => lineHolds(line, part, areWholeWords))),
				)
				.map(({ path }) => path),
		);
	return ({ parts, beginnings, areWholeWords }: Query): RightPages => {
		const must = pagesWith(parts, areWholeWords);
		return { must, may: beginnings ? new Set([...must, ...pagesWith(beginnings)]) : must };
	};
}

/** Where the query stands on a page: 2 = in its title, 1 = in title and headings, 0 = not only there. */
export function standingOf({ title, headings }: VisiblePage, { parts }: Query): number {
	const stands = (lines: readonly string[]) =>
		parts.every((part) => lines.some((line) => lineHolds(plain(line), part)));
	if (stands([title])) return 2;
	return stands([title, ...headings]) ? 1 : 0;
}

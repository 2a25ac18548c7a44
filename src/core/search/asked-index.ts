import type { Hits } from './page-index.ts';
import { createTextIndex, type Stem } from './text-index.ts';

/** An index over lines of pages: each line is a section without text. */
export function createLineIndex(lines: Readonly<Record<string, readonly string[]>>, stem: Stem) {
	return createTextIndex(
		Object.entries(lines).map(([id, titles]) => ({
			id,
			sections: titles.map((title) => ({ id: '', title, blocks: [] })),
		})),
		stem,
	);
}

/** Only the hits on pages that are there. */
export function onlyOn(hits: Hits, pages: ReadonlyMap<string, unknown>): Hits {
	return new Map([...hits].filter(([id]) => pages.has(id)));
}

import type { PlainSection } from './page-index.ts';
import { fromSpaced } from './spaced-text.ts';

/** Ends a block (a paragraph, a cell, a list item) in the text given to Pagefind. */
export const blockEnd = '¶';

/** A heading of a page, as Pagefind keeps it. */
export interface Anchor {
	id: string;
	/** How many words of the page stand before it. */
	location: number;
}

/** Takes apart the words of a page as Pagefind gives them back. */
export function sectionsOf(words: readonly string[], anchors: readonly Anchor[]): PlainSection[] {
	const sections: { id: string; title: string; blocks: string[] }[] = [];
	const ids = new Map(anchors.map(({ id, location }) => [location, id]));
	if (!ids.has(0)) ids.set(0, '');
	let block: string[] = [];
	let isHeading = false;
	words.forEach((word, index) => {
		const id = ids.get(index);
		if (id !== undefined) {
			sections.push({ id, title: '', blocks: [] });
			isHeading = true;
		}
		if (word !== blockEnd) {
			block.push(word);
			if (index < words.length - 1) return;
		}
		const section = sections.at(-1);
		const { text } = fromSpaced(block);
		if (section && isHeading) section.title = text;
		else if (block.length > 0) section?.blocks.push(text);
		isHeading = false;
		block = [];
	});
	return sections;
}

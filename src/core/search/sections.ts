import { fromSpaced } from './spaced-text.ts';

/** Ends a block (a paragraph, a cell, a list item) in the text given to the index. */
export const blockEnd = '¶';

/** A heading of a page, as the index keeps it. */
export interface Anchor {
	id: string;
	/** How many words of the page stand before it. */
	location: number;
}

/** A paragraph, a cell, a list item. */
export interface Block {
	text: string;
	/** Where in `text` each word of the index begins. */
	starts: number[];
	/** Number of its first word, counted over the page. */
	firstWord: number;
}

/** A heading and what stands below it; the first one of a page is its title, without an id. */
export interface Section {
	id: string | null;
	heading: Block;
	blocks: Block[];
}

/** Takes apart the words of a page as the index gives them back. */
export function sectionsOf(words: readonly string[], anchors: readonly Anchor[]): Section[] {
	const sections: Section[] = [];
	let block: string[] = [];
	let ids = new Map(anchors.map(({ id, location }) => [location, id]));
	if (!ids.has(0)) ids = new Map([[0, ''], ...ids]);
	let isHeading = false;
	words.forEach((word, index) => {
		const id = ids.get(index);
		if (id !== undefined) {
			sections.push({
				id: id || null,
				heading: { text: '', starts: [], firstWord: index },
				blocks: [],
			});
			isHeading = true;
		}
		if (word !== blockEnd) {
			block.push(word);
			if (index < words.length - 1) return;
		}
		const section = sections.at(-1);
		const whole = { ...fromSpaced(block), firstWord: index - block.length };
		if (section && isHeading) section.heading = whole;
		else if (block.length > 0) section?.blocks.push(whole);
		isHeading = false;
		block = [];
	});
	return sections;
}

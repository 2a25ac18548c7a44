import { foldWithPlaces, type Folded, type Simplify } from '~/core/search/fold.ts';
import { sectionsOf, type Block, type Section } from '~/core/search/sections.ts';
import { tokensOf } from '~/core/search/tokens.ts';
import type { PageIndex } from './open-index.ts';

/** A paragraph, a cell or a heading with the form search compares. */
export interface ReadBlock extends Block {
	folded: Folded;
}

export interface ReadSection extends Section {
	heading: ReadBlock;
	blocks: ReadBlock[];
}

/** Reads the texts of pages, each once. */
export function createPageTexts(
	index: PageIndex,
	written: Readonly<Record<string, string>>,
	simplify: Simplify,
) {
	const texts = new Map<string, Promise<ReadSection[]>>();

	async function read(id: string): Promise<ReadSection[]> {
		const { content, anchors } = await index.load(id);
		const withFold = (block: Block): ReadBlock => ({
			...block,
			folded: foldWithPlaces(block.text, simplify),
		});
		const words = content
			.trim()
			.split(' ')
			.map((word) => written[word] ?? word);
		return sectionsOf(words, anchors).map((section) => ({
			...section,
			heading: withFold(section.heading),
			blocks: section.blocks.map(withFold),
		}));
	}

	return (id: string): Promise<ReadSection[]> => {
		const known = texts.get(id) ?? read(id);
		texts.set(id, known);
		known.catch(() => texts.delete(id));
		return known;
	};
}

export type PageTexts = ReturnType<typeof createPageTexts>;

/** Headings and paragraphs of a page, one after the other. */
export function blocksOf(sections: readonly ReadSection[]): ReadBlock[] {
	return sections.flatMap(({ heading, blocks }) => [heading, ...blocks]);
}

/** The folded word at a place of a page, counted in words of the index; '' where none stands. */
export function wordAt(sections: readonly ReadSection[], place: number): string {
	for (const { text, starts, firstWord, folded } of blocksOf(sections)) {
		const start = starts[place - firstWord];
		if (start === undefined) continue;
		const begin = folded.starts.indexOf(start);
		return tokensOf(folded.text.slice(begin))[0]?.text ?? text;
	}
	return '';
}

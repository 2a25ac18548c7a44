import { trackerOf } from 'config/addresses.ts';
import { excerptOf, type Piece, piecesOf, widthOf } from '~/core/search/excerpt.ts';
import { type ListedPage, titleOf } from '~/core/search/listed-page.ts';
import { marksIn, type ToMark, worthOf } from '~/core/search/marks.ts';
import type { ReadBlock, ReadSection } from '~/core/search/read-section.ts';
import type { Stem } from '~/core/search/text-index.ts';
import type { PageResult, SectionResult } from './search-answer.ts';

/** How long an excerpt is, in half-width characters: of the first result, which should answer, and of others. */
const widths = { first: 480, other: 150 };
/** Of the first result so many lines are shown where one holds most: it and what follows. */
const mostLines = 5;
const mostSections = 2;

interface Shown {
	page: ListedPage;
	sections: readonly ReadSection[];
	toMark: readonly ToMark[];
	/** The first result: it has more room. */
	isFirst: boolean;
	/** The page holds everything that was typed. */
	holdsAll: boolean;
}

/** A page as a result: its title, how it begins, and the parts that hold most of what was searched for. */
export function showPage(shown: Shown, home: string, stem: Stem): PageResult {
	const { page, sections, toMark, isFirst, holdsAll } = shown;
	const href = home + page.path;
	const width = isFirst ? widths.first : widths.other;
	const [top, ...others] = sections;
	const excerpt = (block: ReadBlock): Piece[] =>
		excerptOf(block.text, marksIn(block, toMark, stem), width);
	const parts = others
		.map((section, place) => ({
			section,
			isLast: page.sections[place + 1]?.isLast === true,
			...bestOf(section, toMark, stem),
		}))
		.filter(({ worth }) => worth > 0);
	const answers = parts.filter(({ isLast }) => !isLast);
	const best = (answers.length > 0 || worthOfTop(top, toMark, stem) > 0 ? answers : parts)
		.sort((left, right) => right.worth - left.worth)
		.slice(0, mostSections)
		.map(({ section, block }): SectionResult => ({
			href: section.id === '' ? href : `${href}#${encodeURIComponent(section.id)}`,
			heading: piecesOf(section.heading.text, marksIn(section.heading, toMark, stem)),
			excerpt: linesFrom(section, block, isFirst).map(excerpt),
		}));
	return {
		href,
		title: top
			? piecesOf(top.heading.text, marksIn(top.heading, toMark, stem))
			: [{ text: titleOf(page), isMarked: false }],
		group: page.group,
		isForm: trackerOf(page.path) !== null,
		holdsAll,
		beginning: top ? beginningOf(top, toMark, stem, best.length > 0 && !isFirst).map(excerpt) : [],
		sections: best,
	};
}

/** The block that holds most and, of the first result, those after it while there is room. */
function linesFrom(
	{ blocks }: ReadSection,
	best: ReadBlock | undefined,
	isFirst: boolean,
): ReadBlock[] {
	if (!best) return [];
	const lines = [best];
	let room = widths.first - widthOf(best.text);
	for (const block of isFirst ? blocks.slice(blocks.indexOf(best) + 1) : []) {
		room -= widthOf(block.text);
		if (room < 0 || lines.length >= mostLines) break;
		lines.push(block);
	}
	return lines;
}

/** Its first words, which answer what the page is about, and what of its beginning holds more. */
function beginningOf(
	top: ReadSection,
	toMark: readonly ToMark[],
	stem: Stem,
	isShort: boolean,
): ReadBlock[] {
	const [first] = top.blocks;
	const { block, worth } = bestOf(top, toMark, stem);
	if (!first || !block) return [];
	const isBetter = block !== first && worth > worthOf(first, toMark, stem);
	if (isShort) return isBetter ? [block] : [first];
	return isBetter ? [first, block] : [first];
}

/** The block of a section that holds most; the heading helps a section, not a block. */
function bestOf(section: ReadSection, toMark: readonly ToMark[], stem: Stem) {
	let block = section.blocks[0];
	let most = 0;
	for (const one of section.blocks) {
		const worth = worthOf(one, toMark, stem);
		if (worth > most) [block, most] = [one, worth];
	}
	return { block, worth: most + 0.5 * worthOf(section.heading, toMark, stem) };
}

function worthOfTop(top: ReadSection | undefined, toMark: readonly ToMark[], stem: Stem): number {
	return top ? bestOf(top, toMark, stem).worth : 0;
}

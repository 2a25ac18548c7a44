import { trackerOf } from 'config/addresses.ts';
import { excerptOf, type Piece, piecesOf } from '~/core/search/excerpt.ts';
import { type ListedPage, titleOf } from '~/core/search/listed-page.ts';
import { marksIn, type ToMark } from '~/core/search/marks.ts';
import type { ReadBlock, ReadSection } from '~/core/search/read-section.ts';
import type { Stem } from '~/core/search/text-index.ts';
import { createScale, linesAround, type Scale } from './best-lines.ts';
import type { PageResult, SectionResult } from './search-answer.ts';

/** How long an excerpt is, in half-width characters: of the first result, which should answer, and of others. */
const widths = { first: 480, other: 150 };
const mostSections = { first: 3, other: 2 };

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
	const scale = createScale(toMark, stem);
	const excerpt = (block: ReadBlock): Piece[] =>
		excerptOf(block.text, marksIn(block, toMark, stem), width);
	const parts = others
		.map((section, place) => ({
			section,
			isLast: page.sections[place + 1]?.isLast === true,
			...scale.bestOf(section),
		}))
		.filter(({ worth }) => worth > 0);
	const answers = parts.filter(({ isLast }) => !isLast);
	const isInTop = top !== undefined && scale.bestOf(top).worth > 0;
	const best = (answers.length > 0 || isInTop ? answers : parts)
		.sort((left, right) => right.worth - left.worth)
		.slice(0, isFirst ? mostSections.first : mostSections.other)
		.map(({ section, block }): SectionResult => ({
			href: section.id === '' ? href : `${href}#${encodeURIComponent(section.id)}`,
			heading: piecesOf(section.heading.text, marksIn(section.heading, toMark, stem)),
			excerpt: (isFirst ? linesAround(section, block, width) : block ? [block] : []).map(excerpt),
		}));
	return {
		href,
		title: top
			? piecesOf(top.heading.text, marksIn(top.heading, toMark, stem))
			: [{ text: titleOf(page), isMarked: false }],
		group: page.group,
		isForm: trackerOf(page.path) !== null,
		holdsAll,
		beginning: top ? beginningOf(top, scale, best.length > 0 && !isFirst).map(excerpt) : [],
		sections: best,
	};
}

/** Its first words, which answer what the page is about, and what of its beginning holds more. */
function beginningOf(top: ReadSection, scale: Scale, isShort: boolean): ReadBlock[] {
	const [first] = top.blocks;
	const { block } = scale.bestOf(top);
	if (!first || !block) return [];
	const isBetter = block !== first && scale.worth(block) > scale.worth(first);
	if (isShort) return isBetter ? [block] : [first];
	return isBetter ? [first, block] : [first];
}

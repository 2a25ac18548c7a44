import { trackerOf } from 'config/addresses.ts';
import { excerptOf, mergeRanges, piecesOf } from '~/core/search/excerpt.ts';
import type { ListedPage } from '~/core/search/listed-page.ts';
import { occurrences, wholeWords, type Range } from '~/core/search/occurrences.ts';
import type { PageResult, SectionResult } from './search-answer.ts';
import type { ReadBlock, ReadSection } from './page-texts.ts';

/** Something to mark on a page: a folded text wherever it stands, and words it also takes the form of. */
export interface ToMark {
	text: string;
	forms: readonly string[];
}

/** How long an excerpt is, in half-width characters. */
const excerptWidth = 150;
const mostSections = 3;

/** A page as a result: its title, and the parts that hold most of what was searched for. */
export function showPage(
	page: ListedPage,
	home: string,
	sections: readonly ReadSection[],
	toMark: readonly ToMark[],
	held: string[] = [],
): PageResult {
	const href = home + page.path;
	const shown = sections
		.map((section, order) => readSection(section, order, toMark))
		.filter(({ found }) => found > 0)
		.sort(
			(left, right) =>
				right.found - left.found || right.worth - left.worth || left.order - right.order,
		)
		.slice(0, mostSections)
		.map(({ section, order }): SectionResult => showSection(section, order, href, toMark));
	const title = sections[0]?.heading;
	return {
		href,
		title: title
			? piecesOf(title.text, marksIn(title, toMark))
			: [{ text: page.title, isMarked: false }],
		group: page.group,
		isForm: trackerOf(page.path) !== null,
		sections: shown.length > 0 ? shown : showBeginning(sections[0], href),
		held,
	};
}

/** How much of what was searched for a section holds: different texts first, then how often. */
function readSection(section: ReadSection, order: number, toMark: readonly ToMark[]) {
	// The title of the page is shown above its sections in any case.
	const blocks = order === 0 ? section.blocks : [section.heading, ...section.blocks];
	const found = toMark.filter((one) =>
		blocks.some((block) => rangesOf(block, one).length > 0),
	).length;
	const inHeading = order === 0 ? 0 : marksIn(section.heading, toMark).length;
	const marks = blocks.reduce((sum, block) => sum + marksIn(block, toMark).length, 0);
	return { section, order, found, worth: inHeading * 3 + Math.min(marks, 5) };
}

function showSection(
	section: ReadSection,
	order: number,
	href: string,
	toMark: readonly ToMark[],
): SectionResult {
	const best = section.blocks
		.map((block) => ({ block, found: foundIn(block, toMark) }))
		.reduce((left, right) => (right.found > left.found ? right : left), {
			block: section.blocks[0],
			found: 0,
		});
	return {
		href: order === 0 || !section.id ? href : `${href}#${encodeURIComponent(section.id)}`,
		heading: order === 0 ? null : piecesOf(section.heading.text, marksIn(section.heading, toMark)),
		excerpt: best.block
			? excerptOf(best.block.text, marksIn(best.block, toMark), excerptWidth)
			: [],
	};
}

/** Where only the title holds it: how the page begins. */
function showBeginning(section: ReadSection | undefined, href: string): SectionResult[] {
	const block = section?.blocks[0];
	return block ? [{ href, heading: null, excerpt: excerptOf(block.text, [], excerptWidth) }] : [];
}

function foundIn(block: ReadBlock, toMark: readonly ToMark[]): number {
	return toMark.filter((one) => rangesOf(block, one).length > 0).length;
}

function marksIn(block: ReadBlock, toMark: readonly ToMark[]): Range[] {
	return mergeRanges(toMark.flatMap((one) => rangesOf(block, one)));
}

/** Places in the text as it is shown, not as it is folded. */
function rangesOf({ folded }: ReadBlock, { text, forms }: ToMark): Range[] {
	const ranges = [
		...occurrences(folded.text, text),
		...forms.flatMap((form) => wholeWords(folded.text, form)),
	];
	return ranges.map(({ start, end }) => ({
		start: folded.starts[start] ?? 0,
		end: folded.ends[end - 1] ?? 0,
	}));
}

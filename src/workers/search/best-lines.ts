import { widthOf } from '~/core/search/excerpt.ts';
import { type ToMark, worthOf } from '~/core/search/marks.ts';
import type { ReadBlock, ReadSection } from '~/core/search/read-section.ts';
import type { Stem } from '~/core/search/text-index.ts';
import { shownCells } from '~/core/search/without-codes.ts';

/** So many lines are shown where one holds most; a part of a few more that has room is shown whole. */
const mostLines = 5;
const mostOfWhole = 7;

/** A row of so many cells holds much by chance and seldom answers: it counts for less. */
const manyCells = 5;
const worthOfRow = 0.6;

/** What blocks and sections hold of what was searched for. */
export interface Scale {
	worth(block: ReadBlock): number;
	/** The block of a section that holds most; the heading helps a section, not a block. */
	bestOf(section: ReadSection): { block: ReadBlock | undefined; worth: number };
}

/** Weighs by what is to be marked; each block is looked through once. */
export function createScale(toMark: readonly ToMark[], stem: Stem): Scale {
	const known = new Map<ReadBlock, number>();

	function worth(block: ReadBlock): number {
		const one = known.get(block) ?? worthOf(block, toMark, stem);
		known.set(block, one);
		return one;
	}

	function bestOf(section: ReadSection) {
		let [block] = section.blocks;
		let most = 0;
		for (const one of section.blocks) {
			const isRow = one.text.split(shownCells, manyCells).length === manyCells;
			const held = worth(one) * (isRow ? worthOfRow : 1);
			if (held > most) [block, most] = [one, held];
		}
		return { block, worth: most + 0.5 * worth(section.heading) };
	}

	return { worth, bestOf };
}

/**
 * The whole section where there is room for it, else its best block, those after it, then those before it.
 * `room` in half-width characters.
 */
export function linesAround(
	{ blocks }: ReadSection,
	best: ReadBlock | undefined,
	room: number,
): readonly ReadBlock[] {
	if (!best) return [];
	const widths = blocks.map(({ text }) => widthOf(text));
	const whole = widths.reduce((sum, width) => sum + width, 0);
	if (whole <= room && blocks.length <= mostOfWhole) return blocks;
	let start = blocks.indexOf(best);
	let end = start + 1;
	let left = room - widthOf(best.text);
	const hasRoomFor = (place: number) =>
		(widths[place] ?? Number.POSITIVE_INFINITY) <= left && end - start < mostLines;
	for (; hasRoomFor(end); end += 1) left -= widths[end] ?? 0;
	for (; hasRoomFor(start - 1); start -= 1) left -= widths[start - 1] ?? 0;
	return blocks.slice(start, end);
}

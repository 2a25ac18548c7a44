import { mergeRanges } from './excerpt.ts';
import { occurrences, type Range } from './occurrences.ts';
import type { ReadBlock } from './read-section.ts';
import type { Stem } from './text-index.ts';

/** Something to mark on a page, as it stands in the folded query. */
export interface ToMark {
	text: string;
	/** A word of letters: marked in every inflection, always as a whole. */
	isWord: boolean;
	/** Marked, too, where a longer word begins with it. */
	isBegun: boolean;
	/** What a block that holds it counts for. */
	worth: number;
}

/** Where a block holds something, in its folded text. */
function rangesOf(
	block: ReadBlock,
	{ text, isWord, isBegun }: ToMark,
	stem: Stem,
): readonly Range[] {
	if (!isWord) return occurrences(block.folded(), text);
	const words = block.words(stem);
	const whole = words.get(stem(text)) ?? [];
	if (!isBegun) return whole;
	const begun = [...words.values()].flat().filter(({ word }) => word.startsWith(text));
	return [...whole, ...begun];
}

/** What a block holds of all that is to be marked. */
export function worthOf(block: ReadBlock, toMark: readonly ToMark[], stem: Stem): number {
	return toMark.reduce(
		(sum, one) => sum + (rangesOf(block, one, stem).length > 0 ? one.worth : 0),
		0,
	);
}

/** The places to mark in the text as it is shown, not as it is folded. */
export function marksIn(block: ReadBlock, toMark: readonly ToMark[], stem: Stem): Range[] {
	const ranges = toMark.flatMap((one) => rangesOf(block, one, stem));
	if (ranges.length === 0) return [];
	const { starts, ends } = block.places();
	return mergeRanges(
		ranges.map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 })),
	);
}

import { fieldOf } from './answer-reader.ts';
import { buildFigure, type FigureSource } from './build-figure.ts';
import type { Figure } from './figure.ts';
import { bootstrapMedian } from './statistics/bootstrap.ts';
import { fewestForMedian } from './statistics/median.ts';
import { quantileOfSorted } from './statistics/quantile.ts';
import { fewestForShare } from './statistics/shown-share.ts';
import { wilson } from './statistics/wilson.ts';
import { sortedNumbers, type Tally } from './tally.ts';

/** How many chose an option; several may be chosen, so that the counts may be more than `n` together. */
export interface OptionCount {
	code: string;
	count: number;
}

/** The share of those who answered that gave this answer, from 0 to 1. */
export function shareOf(source: FigureSource, field: string, code: string): Figure {
	const isNumber = fieldOf(source.definition, field).type === 'number';
	return buildFigure(source, field, 'share', ({ n, codes, numbers }) =>
		share((isNumber ? numbers.get(Number(code)) : codes.get(code)) ?? 0, n),
	);
}

/** The share of scores of 4 and 5. */
export function topTwo(source: FigureSource, field: string): Figure {
	return buildFigure(source, field, 'top_two', (tally) => share(highScores(tally), tally.n));
}

/** How many gave 4 or 5. */
export function highScores({ numbers }: Tally): number {
	return (numbers.get(4) ?? 0) + (numbers.get(5) ?? 0);
}

/** The middle of a number field or of scores. */
export function medianOf(source: FigureSource, field: string): Figure {
	return buildFigure(source, field, 'median', (tally) => {
		const value = middle(tally);
		return value === null ? null : { value, interval: bootstrapMedian([...sortedNumbers(tally)]) };
	});
}

/** The same without its interval, which takes thousands of drawings: for many questions at a time. */
export function middleOf(source: FigureSource, field: string): Figure {
	return buildFigure(source, field, 'median', (tally) => {
		const value = middle(tally);
		return value === null ? null : { value, interval: null };
	});
}

/** How many chose each option, all options in their order, those nobody chose as well. */
export function distributionOf(source: FigureSource, field: string): Figure<OptionCount[]> {
	const own = fieldOf(source.definition, field);
	const options = 'options' in own ? own.options.filter(({ code }) => code !== 'na') : [];
	return buildFigure(source, field, 'distribution', ({ codes }) => {
		const value = options
			.map(({ code, retired }) => ({ code, retired, count: codes.get(code) ?? 0 }))
			.filter((one) => !one.retired || one.count > 0)
			.map(({ code, count }) => ({ code, count }));
		return { value, interval: null };
	});
}

function share(count: number, n: number) {
	return n < fewestForShare ? null : { value: count / n, interval: wilson(count, n) };
}

function middle(tally: Tally): number | null {
	const sorted = sortedNumbers(tally);
	return sorted.length < fewestForMedian ? null : quantileOfSorted(sorted, 0.5);
}

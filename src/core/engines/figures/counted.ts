import { fewestForMedian, fewestForP90 } from '../../figures/statistics/median.ts';
import { fewestForShare } from '../../figures/statistics/shown-share.ts';
import type { SqlContext } from '../clocks/moments.ts';
import type { Step } from '../clocks/steps.ts';

/** What a figure is made of before it is decided what of it may be told. */
export interface CountedCases {
	/** A select of `period`, `x` and `na`, one row for each case: a number, null where it is missing or does not apply. */
	rows: string;
	/**
	 * Whether `x` is yes (1) or no (0), and the figure a share; the sum of `part` among that of `x`; the quantile of
	 * numbers, their mean, or only how many there are.
	 */
	kind: 'share' | 'sums' | 'mean' | 'count' | { quantile: number };
	/** Of fewer the value says nothing, whatever else is asked. */
	fewest: number;
	/** `x` is what people said, and known where all say the same. */
	opinion?: true;
	/** Steps that `rows` names, besides those that many figures are made of; of one name always the same. */
	steps?: readonly Step[];
}

/** A figure that is no share, counted by period already. */
export interface CountedTotals {
	/**
	 * A select of `period`, `n`, `asked`, `na`, `missing`, `number`; `people`, the fewest behind it; `enough`, 1 where
	 * it may be told; and `why`, the reason why not where that is not the number of cases.
	 */
	totals: string;
	fewest: number;
}

/** Either of both. */
export type Counted = CountedCases | CountedTotals;

/** A mean, and a gain, is told from so many on (domain §4). */
export const fewestForMean = 10;

/** The columns the zip has of a tracker. */
export const columnsIn = ({ tables, definition }: SqlContext) =>
	tables.get(definition.id)?.columns ?? new Set<string>();

/** A share of cases; nothing of nothing. */
export const shareOf = (rows: string | null, fewest = fewestForShare): CountedCases | null =>
	rows === null ? null : { rows, kind: 'share', fewest };

/** A figure counted already; nothing of nothing. */
export const totalsOf = (totals: string | null, fewest: number): CountedTotals | null =>
	totals === null ? null : { totals, fewest };

/** What is taken of numbers; nothing of nothing. */
export function numbersOf(rows: string | null, take: string | null): CountedCases | null {
	if (rows === null) return null;
	if (take === 'median') return { rows, kind: { quantile: 0.5 }, fewest: fewestForMedian };
	if (take === 'p90') return { rows, kind: { quantile: 0.9 }, fewest: fewestForP90 };
	if (take === 'most') return { rows, kind: { quantile: 1 }, fewest: 1 };
	return take === 'mean' ? { rows, kind: 'mean', fewest: fewestForMean } : null;
}

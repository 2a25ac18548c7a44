import type { Difference } from './compare-shares.ts';

/** 改善, 倾向改善, 无明显变化, 不足以判断, 恶化 (domain §4.3). */
export type Verdict = 'improved' | 'leaning' | 'no_clear_change' | 'cannot_tell' | 'worse';

/** What was agreed before the change. */
export interface Aim {
	better: 'higher' | 'lower';
	/** How much better it has to get, in the figure's unit, above 0; `null` = nothing was agreed. */
	by: number | null;
}

/**
 * The word for a change, by rule (the page on a pilot's verdict shows it): better where chance is excluded and what
 * was agreed beforehand is reached; rather better where only one of both holds; no clear change where it surely is
 * less than what was agreed, either way; else it could be either, and nobody can tell. `null` = there is nothing to
 * compare with, or too few.
 */
export function verdictOf(change: Difference | null, { better, by }: Aim): Verdict {
	if (change === null) return 'cannot_tell';
	const { low, high } = change.interval;
	const [isSurelyUp, isSurelyDown] = [low > 0, high < 0];
	const isSurelyBetter = better === 'higher' ? isSurelyUp : isSurelyDown;
	const isSurelyWorse = better === 'higher' ? isSurelyDown : isSurelyUp;
	if (isSurelyWorse) return 'worse';
	const gain = better === 'higher' ? change.difference : -change.difference;
	const isReached = by !== null && gain >= by;
	if (isSurelyBetter && isReached) return 'improved';
	if (isSurelyBetter || isReached) return 'leaning';
	const isSurelySmall = by !== null && low > -by && high < by;
	return isSurelySmall ? 'no_clear_change' : 'cannot_tell';
}

import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { ItemResult } from '~/core/figures/results/result-view.ts';
import { compareShares } from '~/core/figures/statistics/compare-shares.ts';
import { type Verdict, verdictOf } from '~/core/figures/statistics/verdict.ts';
import { isTooClose } from '~/core/privacy/is-too-close.ts';
import { figureOfGroup, nothing } from './figure-of-group.ts';

/** The share of high scores of one question in an earlier round and in this one. */
export interface ItemChange {
	item: ItemResult;
	before: AnyFigure;
	after: AnyFigure;
	verdict: Verdict | null;
}

/**
 * Every question of scores in both rounds, with the word for its change: chance alone decides, for nothing was agreed
 * beforehand. Where fewer people more or fewer answered an anonymous form than its `fewest` (0 = it bears names), no two
 * numbers stand side by side: only the word is told (domain V5).
 */
export function roundChanges(
	before: readonly ItemResult[],
	after: readonly ItemResult[],
	fewest: number,
): ItemChange[] {
	return after.flatMap((item) => {
		const was = before.find(({ id, kind }) => id === item.id && kind === 'scores');
		if (item.kind !== 'scores' || !was) return [];
		const [first, second] = [figureOfGroup(was.all), figureOfGroup(item.all)];
		const areShown = first.value !== null && second.value !== null;
		if (fewest > 0 && areShown && isTooClose(first.n, second.n, fewest)) {
			const hidden = nothing('direction_only');
			return [{ item, before: hidden, after: hidden, verdict: wordFor(first, second) }];
		}
		return [{ item, before: first, after: second, verdict: wordFor(first, second) }];
	});
}

function wordFor(before: AnyFigure, after: AnyFigure): Verdict | null {
	const [first, second] = [shareOf(before), shareOf(after)];
	if (!first || !second) return null;
	return verdictOf(compareShares(first, second), { better: 'higher', by: null });
}

function shareOf({ value, n }: AnyFigure) {
	return value === null || n === null ? null : { count: Math.round(value * n), n };
}

import { bootstrapDifference } from '../statistics/bootstrap.ts';
import { compareShares, type Difference } from '../statistics/compare-shares.ts';
import { verdictOf } from '../statistics/verdict.ts';
import { emptyKpi, type KpiDefinition, type KpiFigure } from './kpi-figure.ts';
import type { KpiPart } from './kpi-plan.ts';
import type { Measured } from './measured.ts';

/** A figure with what it was decided from. */
export interface Worked {
	figure: KpiFigure;
	found: Measured;
}

/**
 * How far a figure is from what it was before: (before − now) ÷ before, or now − before. Nothing where one of both
 * may not be shown, or, of a reduction, where it was 0 before. The word says only whether chance is excluded.
 */
export function changeFigure(
	{ change, better }: Pick<KpiPart, 'change' | 'better'>,
	now: Worked | null,
	before: Worked | null,
	period: string,
	definition: KpiDefinition,
): KpiFigure {
	const counts = now && !now.figure.suppressed ? now.found : undefined;
	const [value, was] = [now?.figure.value ?? null, before?.figure.value ?? null];
	if (now === null || now.figure.reason === 'no_data')
		return emptyKpi('no_data', period, definition);
	if (before === null || before.figure.reason === 'no_data')
		return emptyKpi('no_baseline', period, definition, counts);
	if (now.figure.suppressed || before.figure.suppressed || value === null || was === null)
		return emptyKpi('too_few', period, definition, counts);
	const isReduction = change?.as === 'reduction';
	if (isReduction && was === 0) return emptyKpi('no_baseline', period, definition, counts);
	const apart = differenceOf(before.found, now.found);
	return {
		...emptyKpi('too_few', period, definition, counts),
		value: isReduction ? (was - value) / was : value - was,
		interval: isReduction ? null : (apart?.interval ?? null),
		before: { value: was, n: before.found.n },
		verdict: better === null ? null : verdictOf(apart, { better, by: null }),
		reason: null,
	};
}

/**
 * How far two lie apart, second less first; `null` = they are too few to be compared, or no chance is known. `fewest`:
 * of each side's numbers.
 */
export function differenceOf(before: Measured, now: Measured, fewest?: number): Difference | null {
	const [first, second] = [before.sample, now.sample];
	if (first.kind === 'share' && second.kind === 'share') return compareShares(first, second);
	if (first.kind === 'numbers' && second.kind === 'numbers')
		return bootstrapDifference(first.values, second.values, fewest);
	return null;
}

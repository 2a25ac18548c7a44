import { bootstrapDifference } from '../statistics/bootstrap.ts';
import { compareShares, type Difference } from '../statistics/compare-shares.ts';
import { verdictOf } from '../statistics/verdict.ts';
import { isTooClose } from '../../privacy/is-too-close.ts';
import { coverKpi, emptyKpi, type KpiDefinition, type KpiFigure } from './kpi-figure.ts';
import type { KpiPart } from './kpi-plan.ts';
import type { Measured } from './measured.ts';

/** A figure with what it was decided from. */
export interface Worked {
	figure: KpiFigure;
	found: Measured;
	/** Fewest people of the anonymous form it is of; 0 = it is of cases. */
	fewest: number;
}

/**
 * How far a figure is from what it was before: (before − now) ÷ before, or now − before. Nothing where one of both
 * may not be shown, or, of a reduction, where it was 0 before. The word says only whether chance is excluded; it is all
 * there is where an anonymous form was answered by so few more or fewer that the numbers would tell of them (V5).
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
	const verdict = better === null ? null : verdictOf(apart, { better, by: null });
	if (areClose(before, now))
		return { ...coverKpi(emptyKpi('no_data', period, definition), 'direction_only'), verdict };
	return {
		...emptyKpi('too_few', period, definition, counts),
		value: isReduction ? (was - value) / was : value - was,
		interval: isReduction ? null : (apart?.interval ?? null),
		before: { value: was, n: before.found.n },
		verdict,
		reason: null,
	};
}

/** Whether two figures of an anonymous form, side by side, would tell what a few people said (domain V5). */
export function areClose(before: Worked | null, now: Worked | null): boolean {
	if (!now) return false;
	const fewest = Math.max(now.fewest, before?.fewest ?? 0);
	return fewest > 0 && isTooClose(before?.found.n ?? null, now.found.n, fewest);
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

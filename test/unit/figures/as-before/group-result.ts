import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { safeShare } from '~/core/privacy/wave/band.ts';
import { answersTo } from './answers-to.ts';
import type { FigureSource } from './build-figure.ts';
import type { Figure } from '~/core/figures/figure.ts';
import { distributionOf, middleOf, type OptionCount, topTwo } from './measures.ts';
import type { Item } from '~/core/figures/results/items.ts';
import type { Band, GroupResult } from './shown-group.ts';

/** Of so many people all saying the same tells nothing of one of them (domain V6). */
const fewestUnguarded = 20;

/** All there is to tell of a group that may be shown. Of an anonymous form's small groups nothing that is nearly all. */
export function groupResult({ field, kind }: Item, source: FigureSource): GroupResult {
	const hasOptions = kind !== 'number';
	const distribution = hasOptions ? distributionOf(source, field) : null;
	const shown = {
		distribution,
		median: kind === 'scores' || kind === 'number' ? middleOf(source, field) : null,
		topTwo: kind === 'scores' ? topTwo(source, field) : null,
	};
	const unguarded = { is: 'shown' as const, ...shown, bands: [] };
	if (!source.definition.anonymous || !distribution) return unguarded;
	if (distribution.suppressed) return { is: 'hidden', reason: distribution.reason };
	const { value, n, asked, notApplicable, missing } = distribution;
	if (value === null || n >= fewestUnguarded) return unguarded;
	const counts = { n, asked, notApplicable, missing };
	if (kind === 'several') return withBands(unguarded, value, distribution);
	const band = nearlyAll(kind, value, n);
	return band ? { is: 'band', band, counts } : unguarded;
}

/** How many of those who gave a score gave 4 or 5. */
export function shareOfTopTwo(
	{ field, kind }: Item,
	definition: Definition,
	rows: readonly Values[],
): { count: number; n: number } | null {
	if (kind !== 'scores') return null;
	const { answers, n } = answersTo(definition, field, rows);
	return { count: answers.filter((value) => value === 4 || value === 5).length, n };
}

/** Scores are nearly all high or nearly all low; of other answers nearly all are one. */
function nearlyAll(kind: Item['kind'], value: readonly OptionCount[], n: number): Band | null {
	const most = value.toSorted((a, b) => b.count - a.count)[0];
	const high = value.filter(({ code }) => code === '4' || code === '5');
	const top = high.reduce((sum, { count }) => sum + count, 0);
	const share = safeShare(kind === 'scores' ? top : (most?.count ?? 0), n);
	if (share === null || 'share' in share) return null;
	if (kind === 'scores') return { code: null, share };
	return most && 'atLeast' in share ? { code: most.code, share } : null;
}

/** Of several answers each option is a question of its own. */
function withBands(
	shown: Extract<GroupResult, { is: 'shown' }>,
	value: readonly OptionCount[],
	distribution: Figure<OptionCount[]>,
): GroupResult {
	if (distribution.suppressed || distribution.value === null) return shown;
	const { n } = distribution;
	const told = value.map(({ code, count }) => ({ code, count, share: safeShare(count, n) }));
	const exact = told.filter(({ share }) => share !== null && 'share' in share);
	const bands = told.flatMap(({ code, share }) =>
		share !== null && !('share' in share) ? [{ code, share }] : [],
	);
	const counts = exact.map(({ code, count }) => ({ code, count }));
	return { ...shown, distribution: { ...distribution, value: counts }, bands };
}

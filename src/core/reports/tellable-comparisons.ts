import { canonicalJson } from '../text/canonical-json.ts';
import { type FewestPeople, isNear, trackerOf } from './hold-back.ts';
import { isFewApart } from './is-few-apart.ts';
import type { ToCompare } from './make-report.ts';
import type { Report, ReportFigure } from './report.ts';
import type { ToldBefore } from './told-before.ts';

/**
 * The comparisons that may be told: what a figure of an anonymous form was lies close neither to what it is now, nor to
 * what any report or an earlier comparison tells, and no report covered it. What a version told already stays.
 */
export function tellableComparisons(
	toCompare: readonly ToCompare[],
	now: ReadonlyMap<string, ReportFigure>,
	told: readonly ToldBefore[],
	versions: readonly Report[],
	fewest: FewestPeople,
): ToCompare[] {
	const known: Pick<ToldBefore, 'period' | 'figures'>[] = [...told];
	return toCompare.filter(({ figure, against, before }) => {
		const least = fewest[trackerOf(before)] ?? 0;
		if (least === 0 || isToldAlready(versions, { figure, against, before })) return true;
		const own = known.flatMap(({ period, figures }) => {
			const one = figures.get(figure);
			return one ? [{ one, isSame: period === before.period }] : [];
		});
		const there = own.filter(({ isSame }) => isSame);
		const { unit = 'number', figure: is } = now.get(figure) ?? {};
		const then = { figure: before, unit };
		if (there.some(({ one }) => one.n === null || isNear(one, then, least))) return false;
		const isNew = there.length === 0;
		const beside = own.some(({ one, isSame }) => !isSame && isFewApart(one.n, before.n, least));
		if (isFewApart(before.n, is?.n ?? null, least) || (isNew && beside)) return false;
		known.push({ period: before.period, figures: new Map([[figure, before]]) });
		return true;
	});
}

function isToldAlready(
	versions: readonly Report[],
	{ figure, against, before }: Pick<ToCompare, 'figure' | 'against' | 'before'>,
): boolean {
	return versions.some(({ comparisons }) =>
		comparisons.some(
			(one) =>
				one.figure === figure &&
				one.against === against &&
				canonicalJson(one.before) === canonicalJson(before),
		),
	);
}

import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { GroupResult } from '~/core/figures/results/result-view.ts';

/** The share of high scores a group is told with, as charts draw it; only why there is none where there is none. */
export function figureOfGroup(result: GroupResult): AnyFigure {
	if (result.is === 'shown') return result.topTwo ?? nothing('no_data');
	if (result.is === 'hidden') return nothing(result.reason);
	if (result.is === 'direction') return nothing('direction_only');
	const { share } = result.band;
	return { ...nothing('few_agree'), band: 'share' in share ? null : share };
}

/** A figure of which nothing may be told but the reason. */
export function nothing(reason: NonNullable<AnyFigure['reason']>): AnyFigure {
	return {
		...{ value: null, interval: null, n: null, asked: null, notApplicable: null, missing: null },
		...{ suppressed: true, reason, period: '', definition: {} },
	};
}

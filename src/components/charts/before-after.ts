import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { Verdict } from '~/core/figures/statistics/verdict.ts';

/** One thing before and after. */
export interface BeforeAfter {
	label: string;
	before: AnyFigure;
	after: AnyFigure;
	/** The word for the change, by rule; `null` = none is asked for. */
	verdict: Verdict | null;
}

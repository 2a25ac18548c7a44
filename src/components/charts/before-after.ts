import type { Figure } from '~/core/figures/figure.ts';
import type { Verdict } from '~/core/figures/statistics/verdict.ts';

/** One thing before and after. */
export interface BeforeAfter {
	label: string;
	before: Figure;
	after: Figure;
	/** The word for the change, by rule; `null` = none is asked for. */
	verdict: Verdict | null;
}

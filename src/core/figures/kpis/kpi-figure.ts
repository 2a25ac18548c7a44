import type { Counts } from '../figure.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Verdict } from '../statistics/verdict.ts';
import type { CaseTime } from './measured.ts';

/**
 * Why there is no value. `too_few`: fewer cases than it needs. `few_agree`: so few, and nearly all said the same,
 * that a number would tell what each of them said (V6). `not_half`: not half of the cases are done. `not_kept`: no
 * register keeps it. `no_baseline`: there is nothing to compare with. `direction_only`: of an anonymous form, so few more
 * or fewer answered than before that two numbers would tell what those few said (V5).
 */
export type KpiReason =
	| 'no_data'
	| 'too_few'
	| 'few_agree'
	| 'not_half'
	| 'not_kept'
	| 'no_baseline'
	| 'direction_only';

/** What a figure is of, so that every number opens what it means. */
export interface KpiDefinition {
	metric: string;
	part: string;
	/** Whose records feed it; `null`: no tracker's alone. */
	tracker: string | null;
	/** The tracker's version: what was asked in other words is another figure. */
	version: number | null;
	/** The place among what its tracker feeds; `null`: it is not fed. */
	at: number | null;
}

type Nothing = { [Name in keyof Counts]: null };

/** One number of the plan with all it takes to be read rightly. Plain JSON; every count is `null` where it is covered. */
export type KpiFigure = {
	period: string;
	/** Shares lie between 0 and 1; times are in the part's own unit. */
	value: number | null;
	interval: Interval | null;
	/** "7 of 8", where the cases are too few for a percentage and enough to say that. */
	kOf: { count: number; n: number } | null;
	/** Where only "at least nine of ten" may be said. */
	band: { atLeast: number } | { atMost: number } | null;
	/** Each case, where they are listed one by one. */
	cases: readonly CaseTime[];
	/** Records left out of a sum because a number is missing in them. */
	left: number;
	/** What it was before, of a change. */
	before: { value: number; n: number } | null;
	/** The word for a change, without what may have been agreed beforehand. */
	verdict: Verdict | null;
	suppressed: boolean;
	reason: KpiReason | null;
	definition: KpiDefinition;
} & (Counts | Nothing);

/** Nobody was counted. */
const nobody: Counts = { n: 0, asked: 0, notApplicable: 0, missing: 0 };

/** A figure without a value. */
export function emptyKpi(
	reason: KpiReason,
	period: string,
	definition: KpiDefinition,
	counts: Counts = nobody,
): KpiFigure {
	return {
		...{ period, value: null, interval: null, kOf: null, band: null, cases: [], left: 0 },
		...{ before: null, verdict: null, suppressed: false, reason, definition },
		...{ n: counts.n, asked: counts.asked },
		...{ notApplicable: counts.notApplicable, missing: counts.missing },
	};
}

/** The same figure, covered: how many they are is not told either (V7). */
export function coverKpi(
	{ period, definition }: KpiFigure,
	reason: 'too_few' | 'direction_only' = 'too_few',
): KpiFigure {
	const nothing = { n: null, asked: null, notApplicable: null, missing: null };
	return { ...emptyKpi(reason, period, definition), ...nothing, suppressed: true };
}

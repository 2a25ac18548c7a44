import type { Counts } from '../figure.ts';
import type { Interval } from '../statistics/interval.ts';

/** How long one case took, in minutes, and whether that was too long; `null`: it is not done. */
export interface CaseTime {
	minutes: number | null;
	isLate: boolean;
}

/** What was counted, kept to compare two of them. */
export type Sample =
	| { kind: 'share'; count: number; n: number }
	| { kind: 'numbers'; values: readonly number[] }
	| { kind: 'amount' };

/** What a measure finds, before it is decided what of it may be shown. */
export interface Measured extends Counts {
	/** `null`: there is none, whatever the number of cases. */
	value: number | null;
	interval: Interval | null;
	/** Of fewer the value says nothing, whatever else is asked of it; 0 = a count, which is always told. */
	fewest: number;
	/** How many of `n`; `null`: it is no share. */
	count: number | null;
	/** How many people stand behind it: the fewest of any question it is made of. */
	people: number;
	/** What people said, as far as they could be known by all saying the same; empty: it is no opinion. */
	opinions: readonly number[];
	sample: Sample;
	/** Each case, where they are listed one by one. */
	cases: readonly CaseTime[];
	/** Records left out of a sum because a number is missing in them. */
	left: number;
	/** Why there is no value, where it is not the number of cases. */
	because?: 'not_half';
}

/** An answer that counts, one that does not apply, or none. */
export type Given<T> = T | 'na' | null;

/** Everybody who was asked, counted once. */
export function countGiven(given: readonly Given<unknown>[]): Counts {
	const notApplicable = given.filter((one) => one === 'na').length;
	const missing = given.filter((one) => one === null).length;
	return {
		n: given.length - notApplicable - missing,
		asked: given.length,
		notApplicable,
		missing,
	};
}

/** What nothing else is known of. */
export function plain(counts: Counts): Measured {
	return {
		...counts,
		...{ value: null, interval: null, fewest: 0, count: null, people: counts.n, opinions: [] },
		...{ sample: { kind: 'amount' }, cases: [], left: 0 },
	};
}

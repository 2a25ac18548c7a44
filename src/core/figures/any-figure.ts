import type { Reason } from '../privacy/wave/publish.ts';
import type { Counts } from './figure.ts';
import type { Interval } from './statistics/interval.ts';

/**
 * Why there is no value. Besides what protects people: nearly all said the same (`few_agree`), not half of the cases
 * are done (`not_half`), no register keeps it (`not_kept`), there is nothing to compare with (`no_baseline`), what
 * an anonymous form's results are told apart by was not said first (`undeclared`), answers still come in (`under_way`).
 */
export type AnyReason =
	| Reason
	| 'few_agree'
	| 'not_half'
	| 'not_kept'
	| 'no_baseline'
	| 'undeclared'
	| 'under_way';

/** Any figure that keeps law A1, whatever it was worked out by: what charts and reports tell. Plain JSON. */
export interface AnyFigure<T = number> extends Record<keyof Counts, number | null> {
	value: T | null;
	interval: Interval | null;
	/** "7 of 8", where the cases are enough to say that and too few for a percentage. */
	kOf?: { count: number; n: number } | null;
	/** Where only "at least nine of ten" may be said. */
	band?: { atLeast: number } | { atMost: number } | null;
	suppressed: boolean;
	reason: AnyReason | null;
	period: string;
	definition: object;
}

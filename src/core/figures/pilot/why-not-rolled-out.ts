import type { Verdict } from '../statistics/verdict.ts';
import type { PilotCard } from './pilot-card.ts';

/**
 * Why a pilot may not be rolled out: nothing was measured before it; what it had to reach was written down after it
 * had begun, or not at all; it is not over; something got worse; it cannot be told; not all that was agreed is surely
 * reached.
 */
export type RefusedWhy =
	| 'no_baseline'
	| 'aims_late'
	| 'not_over'
	| 'worse'
	| 'cannot_tell'
	| 'not_reached';

/** All that stands against rolling a pilot out; empty: nothing does. Adapting or stopping it is never refused. */
export function whyNotRolledOut(
	{ baseline, pilot, aims, aimsOn }: Pick<PilotCard, 'baseline' | 'pilot' | 'aims' | 'aimsOn'>,
	word: Verdict,
	today: string,
): RefusedWhy[] {
	const isBefore = baseline !== null && baseline.until < pilot.from;
	// As its clock has it: on the day it began is still in time.
	const isInTime = aims.length > 0 && aimsOn !== null && aimsOn <= pilot.from;
	return [
		...(isBefore ? [] : ['no_baseline' as const]),
		...(isInTime ? [] : ['aims_late' as const]),
		...(today > pilot.until ? [] : ['not_over' as const]),
		// Where nothing could be compared, too few cases are not why.
		...(word === 'cannot_tell' && !(isBefore && aims.length > 0) ? [] : byWord[word]),
	];
}

/** What a word says against it: only where everything agreed is reached does it say nothing. */
const byWord: Record<Verdict, readonly RefusedWhy[]> = {
	improved: [],
	leaning: ['not_reached'],
	no_clear_change: ['not_reached'],
	worse: ['worse'],
	cannot_tell: ['cannot_tell'],
};

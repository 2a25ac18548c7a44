import type { Difference } from './compare-shares.ts';
import type { Verdict } from './verdict.ts';

/**
 * The word for a change from quarter to quarter, where no aim was set for it: better or worse where chance is excluded;
 * none where it surely stays `within` what was agreed as no change; else it cannot be told.
 */
export function quarterVerdict(
	change: Difference | null,
	{ better, within = null }: { better: 'higher' | 'lower'; within?: number | null },
): Verdict {
	if (change === null) return 'cannot_tell';
	const { low, high } = change.interval;
	if (low > 0 || high < 0) return low > 0 === (better === 'higher') ? 'improved' : 'worse';
	const isWithin = within !== null && low >= -within && high <= within;
	return isWithin ? 'no_clear_change' : 'cannot_tell';
}

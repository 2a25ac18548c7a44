import { direction } from '../../privacy/wave/band.ts';
import type { Published } from '../../privacy/wave/publish.ts';
import type { GroupResult, ShownGroup } from './result-view.ts';

/** Why a group is not shown; which way it went, where that may be said. `now`: told to nobody. */
export function unshown(
	{ field, cell, reason }: Published,
	now: ShownGroup['share'],
	earlier: readonly ShownGroup[],
): GroupResult {
	if (reason !== 'direction_only') return { is: 'hidden', reason: reason ?? 'no_data' };
	const before = earlier.findLast((one) => one.field === field && one.cell === cell)?.share ?? null;
	const known = before !== null && now !== null && before.n > 0 && now.n > 0;
	return {
		is: 'direction',
		went: known ? direction(before.count / before.n, now.count / now.n) : null,
	};
}

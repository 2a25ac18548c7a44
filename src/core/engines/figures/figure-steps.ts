import { clockMinutesOf } from '../clocks/clock-views.ts';
import type { Dialect } from '../dialect.ts';
import { quoted } from '../quoted.ts';
import { stateOf } from '../state-views.ts';
import { quarters, quarterSelect } from './in-quarter.ts';

/** The step with a tracker's newest revisions. */
export const headsIn = (tracker: string) => `${tracker}_heads`;

/** The step with a tracker's clocks. */
export const clocksIn = (tracker: string) => `${tracker}_ran`;

/**
 * What many figures are made of, worked out once: the revisions and the clocks of trackers, and the quarters. Only the
 * steps that `selects` name are there.
 */
export function figureSteps(
	trackers: readonly string[],
	selects: string,
	{ once }: Pick<Dialect, 'once'>,
): string {
	const steps = trackers.flatMap((id) => [
		[quoted(headsIn(id)), `select * from ${quoted(stateOf(id))}`],
		[quoted(clocksIn(id)), `select * from ${quoted(clockMinutesOf(id))}`],
	]);
	return [[quarters, quarterSelect()], ...steps]
		.flatMap(([name = '', select = '']) =>
			selects.includes(name) ? `${name} ${once} (${select})` : [],
		)
		.join(',\n');
}

import { clockMinutesOf } from '../clocks/clock-views.ts';
import type { Step } from '../clocks/steps.ts';
import { quoted } from '../quoted.ts';
import { stateOf } from '../state-views.ts';
import { quarters, quarterSelect } from './in-quarter.ts';

/** The step with a tracker's newest revisions. */
export const headsIn = (tracker: string) => `_${tracker}_heads`;

/** The step with a tracker's clocks. */
export const clocksIn = (tracker: string) => `_${tracker}_ran`;

/**
 * What many figures are made of, worked out once: the revisions and the clocks of trackers, and the quarters. Only the
 * steps that `selects` name are there.
 */
export function figureSteps(trackers: readonly string[], selects: string): Step[] {
	const steps = trackers.flatMap((id) => [
		{ name: quoted(headsIn(id)), select: `select * from ${quoted(stateOf(id))}` },
		{ name: quoted(clocksIn(id)), select: `select * from ${quoted(clockMinutesOf(id))}` },
	]);
	return [{ name: quarters, select: quarterSelect() }, ...steps].filter(({ name }) =>
		selects.includes(name),
	);
}

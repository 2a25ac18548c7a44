import { clockMinutesOf } from '../clocks/clock-views.ts';
import { headSteps } from '../clocks/head-steps.ts';
import type { Step } from '../clocks/steps.ts';
import type { Dialect } from '../dialect.ts';
import { quoted } from '../quoted.ts';
import { quartersBefore, quartersBeforeSelect } from './change-select.ts';
import { dayNumbers, dayNumberSelect } from './day-numbers.ts';
import { quarters, quarterSelect } from './in-quarter.ts';

/** The step with a tracker's clocks. */
export const clocksIn = (tracker: string) => `_${tracker}_ran`;

/**
 * What many figures are made of, worked out once: the revisions and the clocks of trackers, the quarters and the days. Only the
 * steps that `selects` name are there.
 */
export function figureSteps(
	trackers: readonly string[],
	selects: string,
	dialect: Dialect,
): Step[] {
	const clocks = trackers.map((id) => ({
		name: quoted(clocksIn(id)),
		select: `select * from ${quoted(clockMinutesOf(id))}`,
	}));
	const calendar = [
		{ name: quarters, select: quarterSelect() },
		{ name: dayNumbers, select: dayNumberSelect(dialect) },
		{ name: quartersBefore, select: quartersBeforeSelect() },
	];
	const named = [...calendar, ...clocks].filter(({ name }) => selects.includes(name));
	return [...named, ...headSteps(trackers, selects)];
}

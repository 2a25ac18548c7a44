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
 * steps that `selects` name are there. Behind them stand those that single figures have of their `own`.
 */
export function figureSteps(
	trackers: readonly string[],
	own: readonly Step[],
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
	const all = [selects, ...own.map(({ select }) => select)].join();
	const named = [...calendar, ...clocks].filter(({ name }) => all.includes(name));
	const once = new Map(own.map((step) => [step.name, step]));
	return [...named, ...headSteps(trackers, all), ...once.values()];
}

import { type Interval, mergeIntervals } from '../running/intervals.ts';
import { answers, findMoments, minuteOf, type Told } from './find-moments.ts';
import type { ClockPause } from './record-clock.ts';

/** The stretches a clock stands in, in order; they follow from what was noted, whatever was saved first. */
export function findPauses(pause: ClockPause | null, told: Told): Interval[] {
	if (pause === null) return [];
	return mergeIntervals('start' in pause ? betweenEvents(pause, told) : ofChildren(pause, told));
}

function betweenEvents(pause: Extract<ClockPause, { start: unknown }>, told: Told): Interval[] {
	const { child, field, start, end } = pause;
	const moments = (where: Record<string, string[]>) =>
		findMoments({ child, field, where, pick: 'first' }, told, 'from');
	const ends = moments(end);
	const found: Interval[] = [];
	for (const begun of moments(start)) {
		// Of two events of the same minute the pause is begun first: nobody is left waiting by mistake.
		const ended = ends.find((minute) => minute >= begun) ?? Number.POSITIVE_INFINITY;
		found.push({ start: begun, end: ended });
	}
	return found;
}

function ofChildren(pause: Extract<ClockPause, { startField: unknown }>, told: Told): Interval[] {
	return told
		.of(pause.child)
		.filter((values) => answers(values, pause.where))
		.flatMap((values) => {
			const start = minuteOf(values[pause.startField], told.zone, 'from');
			const end = minuteOf(values[pause.endField], told.zone, 'from');
			return start === null ? [] : [{ start, end: end ?? Number.POSITIVE_INFINITY }];
		});
}

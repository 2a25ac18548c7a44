import type { FigureUseName } from '../../definition/figure-uses.ts';
import type { FigureUse } from '../../definition/figures-schema.ts';
import type { CaseRow } from './case-row.ts';
import type { KpiContext } from './kpi-period.ts';
import type { Measured } from './measured.ts';
import { measureCarriedOut } from './measures/carried-out.ts';
import { measureChildren } from './measures/children.ts';
import { measureCount } from './measures/count.ts';
import { measureCovered } from './measures/covered.ts';
import { measureDaysSince } from './measures/days-since.ts';
import { measureGain } from './measures/gain.ts';
import { measureMeanOfPerson } from './measures/mean-of-person.ts';
import type { Measure } from './measures/measure.ts';
import { measureNumber } from './measures/number.ts';
import { measureOnTime } from './measures/on-time.ts';
import { measurePerRecord } from './measures/per-record.ts';
import { measureRhythm } from './measures/rhythm.ts';
import { measureScores } from './measures/scores.ts';
import { measureScoresOfEach } from './measures/scores-of-each.ts';
import { measureShare } from './measures/share.ts';
import { measureSums } from './measures/sums.ts';
import { measureTime } from './measures/time.ts';
import { measureWeeks } from './measures/weeks.ts';
import { measureWithin } from './measures/within.ts';

/** Every way a figure is worked out; one that trackers may write and nothing works out is a mistake of types. */
const measures = {
	share: measureShare,
	scores: measureScores,
	scores_of_each: measureScoresOfEach,
	mean_of_person: measureMeanOfPerson,
	number: measureNumber,
	sums: measureSums,
	gain: measureGain,
	per_record: measurePerRecord,
	within: measureWithin,
	count: measureCount,
	children: measureChildren,
	on_time: measureOnTime,
	time: measureTime,
	carried_out: measureCarriedOut,
	weeks: measureWeeks,
	rhythm: measureRhythm,
	days_since: measureDaysSince,
	covered: measureCovered,
} satisfies { [Name in FigureUseName]: Measure<Name> };

/** Works a figure out as its tracker says. `take`: of several things the one asked for. */
export function measureFigure(
	use: FigureUse,
	rows: readonly CaseRow[],
	context: KpiContext,
	take: string | null,
): Measured {
	// The table above has the measure of each name; the types of a table are lost when it is asked by a name.
	const measure = measures[use.use] as unknown as (
		use: FigureUse,
		rows: readonly CaseRow[],
		context: KpiContext,
		take: string | null,
	) => Measured;
	return measure(use, rows, context, take);
}

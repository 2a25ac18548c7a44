import { dayAfter, weekOf } from '../../clocks/recurrence.ts';
import { partsFed } from '../../definition/parts-fed.ts';
import type { AnyFigure } from '../any-figure.ts';
import type { Duration } from '../statistics/kaplan-meier.ts';
import { median } from '../statistics/median.ts';
import type { KpiDefinition } from './kpi-figure.ts';
import type { KpiPeriod } from './kpi-period.ts';
import type { KpiQuestion, KpiSource } from './kpi-question.ts';
import { durationsIn } from './measures/time.ts';
import { fewestOfDepartment, nameOf, rowsFor, workFigures } from './work-figures.ts';

/** How a figure went, week by week, and how long its cases took. Plain JSON. */
export interface KpiCourse {
	/** Whole weeks of the period that are over, each by its Monday. */
	weeks: { from: string; figure: AnyFigure }[];
	/** The middle of the weeks of the period before, fixed with it; `null` = they are too few. */
	median: number | null;
	/** Of a figure of times: its cases, and by when they should be done; `null` = of any other. */
	cases: { durations: Duration[]; limits: number[] } | null;
}

/** Of fewer weeks before, a middle would be a matter of chance. */
const fewestWeeks = 8;

/**
 * The course of one figure of a form that bears names, yielding between two weeks. Of a department a week of fewer than
 * five cases, and cases fewer than five, are not told (V13).
 */
export function* courseOf(
	source: KpiSource,
	question: KpiQuestion,
	of: KpiDefinition,
): Generator<void, KpiCourse> {
	const { period, baseline, department } = question;
	const fewest = department === null ? 1 : fewestOfDepartment;
	const worked: { from: string; figure: AnyFigure }[] = [];
	const before: number[] = [];
	for (const week of [...weeksOf(baseline), ...weeksOf(period)]) {
		yield;
		const works = yield* workFigures(source, question, week, new Set([nameOf(of)]));
		const found = works.get(nameOf(of));
		const isIt = ({ tracker, at }: KpiDefinition) => tracker === of.tracker && at === of.at;
		const measured = found?.find(({ figure }) => isIt(figure.definition))?.found;
		if (!measured || isAhead(week, source)) continue;
		const { n, asked, notApplicable, missing } = measured;
		const value = n < fewest ? null : measured.value;
		const isOfPeriod = week.from >= period.from;
		if (!isOfPeriod) before.push(...(value === null ? [] : [value]));
		else
			worked.push({
				from: week.from,
				figure: {
					...{ value, interval: null, n, asked, notApplicable, missing, suppressed: false },
					reason: value !== null ? null : n === 0 ? 'no_data' : 'too_few',
					...{ period: week.from, definition: of },
				},
			});
	}
	yield;
	return {
		weeks: worked,
		median: before.length < fewestWeeks ? null : median(before),
		cases: casesOf(source, question, of, fewest),
	};
}

function casesOf(
	{ plan, definitions, rowsOf, now }: KpiSource,
	{ period, department }: KpiQuestion,
	{ tracker, at }: KpiDefinition,
	fewest: number,
): KpiCourse['cases'] {
	const use = plan.trackers.find(({ id }) => id === tracker)?.uses[at ?? -1];
	const definition = definitions.find(({ id }) => id === tracker);
	if (!definition || use?.use !== 'time' || partsFed(use).length === 0) return null;
	const rows = rowsFor(use, definition, rowsOf(definition.id), department);
	const found = durationsIn(use.clock, rows, { definition, period, now, company: plan.company });
	return found.durations.length < Math.max(1, fewest) ? null : found;
}

/** Whole weeks whose Monday lies in a period. */
function weeksOf(period: KpiPeriod | null): KpiPeriod[] {
	if (period === null) return [];
	const [first = period.from] = weekOf(period.from);
	const weeks: KpiPeriod[] = [];
	for (let from = first; from <= period.until; from = dayAfter(from, 7))
		if (from >= period.from) weeks.push({ code: from, from, until: dayAfter(from, 6) });
	return weeks;
}

/** A week that goes on tells too little. */
function isAhead({ until }: KpiPeriod, { now }: KpiSource): boolean {
	return Date.parse(`${until}T23:59:59Z`) > now * 60_000;
}

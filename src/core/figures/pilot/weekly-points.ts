import { median } from 'd3-array';
import { dayAfter } from '../../clocks/recurrence.ts';
import { emptyKpi, type KpiFigure } from '../kpis/kpi-figure.ts';
import type { KpiSource } from '../kpis/kpi-question.ts';
import { nameOf, workFigures } from '../kpis/work-figures.ts';
import type { PilotAim, PilotCard } from './pilot-card.ts';
import { fewestWeeks, weeksOf } from './weeks-of.ts';

/** A figure in one week; without a value where that week has fewer cases than may be told. */
export interface WeeklyPoint {
	/** Its first day. */
	from: string;
	/** `between`: after the baseline and before the pilot, which is a gap. */
	time: 'baseline' | 'between' | 'pilot';
	figure: KpiFigure;
}

/** A figure week by week, before and in the pilot. */
export interface WeeklyPoints {
	points: WeeklyPoint[];
	/** The middle of the weeks before, fixed with the baseline; `null` = there are fewer than four (domain §4.3). */
	median: number | null;
}

/** Of fewer cases nothing is told of a department (V13); of a week no more is asked. */
const fewestOfWeek = 5;

/** What the pilot department's figure was in each week of the baseline and of the pilot. Yields between two weeks. */
export function* weeklyPoints(
	source: KpiSource,
	card: PilotCard,
	aim: PilotAim,
): Generator<void, WeeklyPoints> {
	const weeks = [
		...weeksOf(card.baseline).map((period) => ({ period, time: 'baseline' as const })),
		...weeksOf(card.pilot).map((period) => ({ period, time: 'pilot' as const })),
	];
	const asked = { baseline: null, department: card.department };
	// What a quarter needs, a week need not have.
	const metrics = source.plan.metrics.map((metric) => ({
		...metric,
		minimum: fewestOfWeek,
		parts: metric.parts.map((part) => ({ ...part, minimum: fewestOfWeek })),
	}));
	const weekly = { ...source, plan: { ...source.plan, metrics } };
	const points: WeeklyPoint[] = [];
	for (const { period, time } of weeks) {
		const only = new Set([nameOf(aim)]);
		const found = yield* workFigures(weekly, { ...asked, period }, period, only);
		const figure = found.get(nameOf(aim))?.[0]?.figure;
		if (figure) points.push({ from: period.from, time, figure: told(figure) });
	}
	const before = points.flatMap(({ time, figure }) =>
		time === 'baseline' && figure.value !== null ? [figure.value] : [],
	);
	return {
		points: withGap(points, card),
		median: before.length < fewestWeeks ? null : (median(before) ?? null),
	};
}

/** Weeks that do not follow each other are not joined. */
function withGap(points: WeeklyPoint[], { baseline, pilot }: PilotCard): WeeklyPoint[] {
	const first = points.findIndex(({ time }) => time === 'pilot');
	const own = points[first]?.figure;
	if (!own || first === 0 || baseline === null) return points;
	const from = dayAfter(baseline.until, 1);
	if (from === pilot.from) return points;
	const figure = emptyKpi('no_data', own.period, own.definition);
	return points.toSpliced(first, 0, { from, time: 'between', figure });
}

/** Of a week a share is a point of the chart also where no percentage would be written. */
function told(figure: KpiFigure): KpiFigure {
	const { kOf } = figure;
	return kOf === null ? figure : { ...figure, value: kOf.count / kOf.n };
}

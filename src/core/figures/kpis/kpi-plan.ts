import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import type { FigureUse } from '../../definition/figures-schema.ts';

/** A part of another metric. */
export interface PartName {
	metric: string;
	part: string;
}

/** How a number is written. */
export type ShownAs =
	'percent' | 'ppm' | 'number' | 'hours' | 'days' | 'minutes' | 'times' | 'score';

/** One number a metric consists of, in one language. */
export interface KpiPart {
	id: string;
	name: string;
	shown: ShownAs;
	/** Fewest cases; `null` = as its metric says. */
	minimum: number | null;
	better: 'higher' | 'lower' | null;
	change: { of: PartName; with: PartName | null; as: 'reduction' | 'difference' } | null;
	over: 'filled' | 'fresh' | null;
	/** What would have to be kept; `null` = it is kept. */
	kept: string | null;
}

/** A metric of `metrics.yml` in one language. */
export interface KpiMetric {
	id: string;
	name: string;
	measures: string;
	formula: string;
	record: string;
	minimum: number | null;
	minimumWords: string | null;
	/** How far along the way from doing to effect (AMEC); `null`: it only describes the data. */
	level: 'output' | 'out_take' | 'outcome' | 'impact' | null;
	parts: KpiPart[];
}

/** A tracker that feeds figures. */
export interface KpiTracker {
	id: string;
	title: string;
	uses: FigureUse[];
}

/** All that figures are worked out with, and their words. Plain JSON, made while the site is built. */
export interface KpiPlan {
	metrics: KpiMetric[];
	trackers: KpiTracker[];
	company: CompanyClocks;
}

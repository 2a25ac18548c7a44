import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import type { FigureUse } from '../../definition/figures-schema.ts';
import type { ReportUse } from '../../definition/report-schema.ts';

/** A part of another metric. */
export interface PartName {
	metric: string;
	part: string;
}

/** How a number is written. */
export type ShownAs =
	| 'percent'
	| 'ppm'
	| 'number'
	| 'hours'
	| 'days'
	| 'minutes'
	| 'times'
	| 'score';

/** One number a metric consists of, in one language. */
export interface KpiPart {
	id: string;
	name: string;
	shown: ShownAs;
	/** Fewest cases; `null` = as its metric says. */
	minimum: number | null;
	better: 'higher' | 'lower' | null;
	/** A change within this, in the figure's own unit, is none; `null` = nothing was agreed. */
	within: number | null;
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
	/** Among those the report compares first. */
	main: boolean;
	parts: KpiPart[];
}

/** A tracker that feeds figures, or tells the report something. */
export interface KpiTracker {
	id: string;
	title: string;
	uses: FigureUse[];
	/** What its records tell the report besides; `null` = nothing. */
	report: ReportUse | null;
}

/** All that figures are worked out with, and their words. Plain JSON, made while the site is built. */
export interface KpiPlan {
	metrics: KpiMetric[];
	trackers: KpiTracker[];
	company: CompanyClocks;
}

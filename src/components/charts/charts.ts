import type { ComponentType } from 'preact';
import { CountBars, type CountBarsProps } from './CountBars.tsx';
import { DivergingBars, type DivergingBarsProps } from './DivergingBars.tsx';
import { DotPlot, type DotPlotProps } from './DotPlot.tsx';
import { HeatTable, type HeatTableProps } from './HeatTable.tsx';
import { RunChart, type RunChartProps } from './RunChart.tsx';
import { SurvivalCurve, type SurvivalCurveProps } from './SurvivalCurve.tsx';
import { Timeline, type TimelineProps } from './Timeline.tsx';

/** What each chart is drawn from: plain JSON. A new chart is a line here and one below. */
export interface ChartProps {
	count_bars: CountBarsProps;
	diverging_bars: DivergingBarsProps;
	dot_plot: DotPlotProps;
	heat_table: HeatTableProps;
	run_chart: RunChartProps;
	survival_curve: SurvivalCurveProps;
	timeline: TimelineProps;
}

export type ChartKind = keyof ChartProps;

/** Every chart there is, by kind. */
export const charts: { readonly [Kind in ChartKind]: ComponentType<ChartProps[Kind]> } = {
	count_bars: CountBars,
	diverging_bars: DivergingBars,
	dot_plot: DotPlot,
	heat_table: HeatTable,
	run_chart: RunChart,
	survival_curve: SurvivalCurve,
	timeline: Timeline,
};

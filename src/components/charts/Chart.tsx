import { h } from 'preact';
import { type ChartKind, type ChartProps, charts } from './charts.ts';

/** A chart as data: its kind, and what it is drawn from. */
export type ChartData = {
	[Kind in ChartKind]: { kind: Kind; props: ChartProps[Kind] };
}[ChartKind];

/** Any chart, drawn from data. */
export function Chart({ chart }: { chart: ChartData }) {
	return drawn(chart.kind, chart);
}

function drawn<Kind extends ChartKind>(kind: Kind, { props }: { props: ChartProps[Kind] }) {
	return h(charts[kind], props);
}

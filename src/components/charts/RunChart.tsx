import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { AnyFigure } from '~/core/figures/any-figure.ts';
import { type RunChart as Run, runChart } from '~/core/figures/statistics/run-chart.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { MarkerList, Markers } from './Markers.tsx';
import { Plot } from './Plot.tsx';
import { someLabels } from './some-labels.ts';
import { Stretched } from './Stretched.tsx';
import { runNotes, runTable } from './run-words.ts';
import { type ChartUnit, sayValue } from './say-figure.ts';

/** A figure week by week against a median that was fixed before. */
export interface RunChartProps {
	title: string;
	unit: ChartUnit;
	/** One for each week in their order, those without a number too: they are gaps. */
	points: readonly { label: string; figure: AnyFigure }[];
	/** `null` = none has been fixed yet. A new one is set by hand, never worked out anew (laws A3). */
	median: number | null;
	/** What changed, and from the which point on. */
	changes: readonly { from: number; label: string }[];
}

/** Points in time, joined where nothing is missing between them, and what Anhøj's rules say of them. */
export function RunChart({ title, unit, points, median, changes }: RunChartProps) {
	const { t, locale } = useWords();
	const values = points.map(({ figure }) => figure.value);
	const run = runChart(values, median ?? 0);
	const [low = 0, high = 1] = extent([...values, median].filter((value) => value !== null));
	const x = scaleLinear([0, Math.max(points.length - 1, 1)], [3, 97]);
	const y = scaleLinear([Math.min(0, low), high === low ? low + 1 : high], [96, 8]).nice(3);
	const markers = changes.map(({ from, label }) => ({ at: x(from - 0.5), label }));
	return (
		<ChartFrame
			title={title}
			denominator={t('charts.of_each_point')}
			notes={runNotes(run, values, median === null ? null : sayValue(median, unit, locale), t)}
			table={runTable(points, unit, t, locale)}
		>
			<Plot
				x={someLabels(points).map(({ index, label }) => ({ at: x(index), label }))}
				y={y.ticks(3).map((at) => ({ at: y(at), label: sayValue(at, unit, locale) }))}
			>
				{median !== null && (
					<line class="gt-plot-median" x1="0" x2="100%" y1={`${y(median)}%`} y2={`${y(median)}%`} />
				)}
				<Pieces pieces={run.pieces} x={x} y={y} />
				<Markers markers={markers} />
			</Plot>
			<MarkerList labels={changes.map(({ label }) => label)} />
		</ChartFrame>
	);
}

interface PiecesProps {
	pieces: Run['pieces'];
	x: (at: number) => number;
	y: (value: number) => number;
}

/** A line for each piece, so that a gap stays a gap, and a point for each number. */
function Pieces({ pieces, x, y }: PiecesProps) {
	const path = line<{ at: number; value: number }>(
		({ at }) => x(at),
		({ value }) => y(value),
	);
	return (
		<>
			<Stretched>
				{pieces.map((piece) => (
					<path key={piece[0]?.at} class="gt-plot-line" d={path(piece) ?? ''} />
				))}
			</Stretched>
			{pieces.flat().map(({ at, value }) => (
				<circle key={at} class="gt-plot-point" cx={`${x(at)}%`} cy={`${y(value)}%`} r="4" />
			))}
		</>
	);
}

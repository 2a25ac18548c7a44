import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { useWords } from '../ui/WordsContext.tsx';
import { anchorAt } from './anchor-at.ts';
import type { BeforeAfter } from './before-after.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { DotMark } from './DotMark.tsx';
import { DotRow } from './DotRow.tsx';
import { dotTable } from './dot-table.ts';
import { type ChartUnit, sayValue } from './say-figure.ts';

/** Figures before and after something, each with its interval. */
export interface DotPlotProps {
	title: string;
	unit: ChartUnit;
	rows: readonly BeforeAfter[];
}

/** Two dots for each row, before hollow and round, after full and square, on one scale. */
export function DotPlot({ title, unit, rows }: DotPlotProps) {
	const { t, locale } = useWords();
	const reached = rows
		.flatMap(({ before, after }) => [before, after])
		.flatMap(({ value, interval }) =>
			value === null ? [] : [value, interval?.low ?? value, interval?.high ?? value],
		);
	const [low = 0, high = 1] = extent(reached);
	const x = scaleLinear([low, high === low ? low + 1 : high], [4, 96]).nice(3);
	return (
		<ChartFrame
			title={title}
			denominator={t('charts.of_each_dot')}
			notes={[t('charts.interval_95')]}
			table={dotTable(rows, unit, t, locale)}
		>
			<ul class="gt-chart-legend">
				{(['before', 'after'] as const).map((when) => (
					<li key={when}>
						<svg aria-hidden="true" width="24" height="14">
							<DotMark when={when} x={50} low={0} high={100} y={7} />
						</svg>
						{t(`charts.${when}`)}
					</li>
				))}
			</ul>
			<div class="gt-chart-dots">
				{rows.map((row) => (
					<DotRow key={row.label} {...row} unit={unit} x={x} />
				))}
				<div class="gt-chart-row">
					<svg aria-hidden="true" class="gt-chart-axis" width="100%" height="20">
						{x.ticks(3).map((at) => (
							<text key={at} x={`${x(at)}%`} y="14" text-anchor={anchorAt(x(at))}>
								{sayValue(at, unit, locale)}
							</text>
						))}
					</svg>
				</div>
			</div>
		</ChartFrame>
	);
}

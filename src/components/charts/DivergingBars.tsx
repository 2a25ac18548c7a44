import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { OptionCount } from '~/core/figures/measures.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { DivergingRow } from './DivergingRow.tsx';
import { divergingSegments, placesOf, reachOf } from './diverging-segments.ts';
import { divergingTable } from './diverging-table.ts';
import { sayValue } from './say-figure.ts';
import { Textures } from './Textures.tsx';
import { textureOf } from './textures.ts';
import { useChartId } from './use-chart-id.ts';

/** How many gave each answer, one bar for each row; the options in their order, without "not applicable". */
export interface DivergingBarsProps {
	title: string;
	options: readonly { code: string; label: string }[];
	/** The option that stands on the line; `null` = there is none. */
	neutral: string | null;
	rows: readonly { label: string; figure: AnyFigure<readonly OptionCount[]> }[];
}

/** Bars of answers on both sides of a line, the neutral ones centred on it. */
export function DivergingBars({ title, options, neutral, rows }: DivergingBarsProps) {
	const { t, locale } = useWords();
	const chart = useChartId(title);
	const codes = options.map(({ code }) => code);
	const places = placesOf(codes, neutral);
	const bars = rows.map(({ label, figure }) => ({
		label,
		figure,
		segments: divergingSegments(figure.value ?? [], codes, neutral, figure.n ?? 0),
	}));
	const reach = reachOf(bars.map(({ segments }) => segments));
	const hasNotApplicable = rows.some(({ figure }) => (figure.notApplicable ?? 0) > 0);
	const legend = options.flatMap(({ label }, at) => {
		const place = places[at];
		return place ? [{ label, texture: textureOf(place) }] : [];
	});
	const end = sayValue(reach, 'percent', locale);
	return (
		<ChartFrame
			title={title}
			denominator={t('charts.of_those_who_answered')}
			notes={[t('charts.percent_from_ten')]}
			table={divergingTable(options, rows, t, locale)}
		>
			<Textures chart={chart} />
			<ChartLegend chart={chart} items={legend} />
			<div class="gt-chart-bars">
				{bars.map((bar) => (
					<DivergingRow key={bar.label} {...{ ...bar, chart, reach, hasNotApplicable }} />
				))}
				<div class="gt-chart-row">
					<svg aria-hidden="true" class="gt-chart-axis" width="100%" height="20">
						<text x="0%" y="14">
							{end}
						</text>
						<text x="50%" y="14" text-anchor="middle">
							0
						</text>
						<text x="100%" y="14" text-anchor="end">
							{end}
						</text>
					</svg>
				</div>
			</div>
		</ChartFrame>
	);
}

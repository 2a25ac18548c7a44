import { scaleLinear } from 'd3-scale';
import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { OptionCount } from '~/core/figures/measures.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { Segment } from './diverging-segments.ts';
import { sayMissing, sayN, sayShare } from './say-figure.ts';
import { textureId, textureOf } from './textures.ts';

interface Props {
	chart: string;
	label: string;
	figure: AnyFigure<readonly OptionCount[]>;
	segments: readonly Segment[];
	/** How far the scale goes to either side, as a share. */
	reach: number;
	/** Whether any row of the chart has answers that do not apply. */
	hasNotApplicable: boolean;
}

/** One bar: its words, what lies on each side of the line, and how many it is of. */
export function DivergingRow({ chart, label, figure, segments, reach, hasNotApplicable }: Props) {
	const { t, locale } = useWords();
	const missing = sayMissing(figure, t);
	const counts = [
		...(figure.n === null ? [] : [`n = ${sayN(figure, locale)}`]),
		...(hasNotApplicable && figure.notApplicable !== null
			? [t('charts.not_applicable_count', { count: figure.notApplicable })]
			: []),
	];
	const sideOf = (side: Segment['side']) => {
		const { n } = figure;
		if (n === null || n === 0 || missing !== null) return '';
		const share = segments.filter((one) => one.side === side);
		return sayShare(
			Math.round(share.reduce((sum, { from, to }) => sum + to - from, 0) * n),
			n,
			locale,
		);
	};
	return (
		<div class="gt-chart-row">
			<span class="gt-chart-label">{label}</span>
			<span class="gt-chart-left">{sideOf('left')}</span>
			{missing === null ? (
				<Bar {...{ chart, segments, reach }} />
			) : (
				<span class="gt-chart-missing">{missing}</span>
			)}
			<span class="gt-chart-right">{sideOf('right')}</span>
			<span class="gt-chart-n">{counts.join(' · ')}</span>
		</div>
	);
}

/** In percent of the width there is, so that neither texture nor line is stretched. */
function Bar({ chart, segments, reach }: Pick<Props, 'chart' | 'segments' | 'reach'>) {
	const x = scaleLinear([-reach, reach], [0, 100]);
	return (
		<svg aria-hidden="true" class="gt-chart-bar" width="100%" height="24">
			<line class="gt-chart-zero" x1="50%" x2="50%" y1="0" y2="100%" />
			{segments
				.filter(({ from, to }) => to > from)
				.map((segment) => (
					<rect
						key={segment.code}
						x={`${x(segment.from)}%`}
						y="3"
						width={`${x(segment.to) - x(segment.from)}%`}
						height="18"
						fill={`url(#${textureId(chart, textureOf(segment))})`}
					/>
				))}
		</svg>
	);
}

import type { AnyFigure } from '~/core/figures/any-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { BeforeAfter } from './before-after.ts';
import { DotMark } from './DotMark.tsx';
import { sayBeforeAfter } from './dot-table.ts';
import { type ChartUnit, shownInterval } from './say-figure.ts';

interface Props extends BeforeAfter {
	unit: ChartUnit;
	x: (value: number) => number;
}

/** One thing: both dots, both numbers, and the word for the change. */
export function DotRow({ label, before, after, verdict, unit, x }: Props) {
	const { t, locale } = useWords();
	return (
		<div class="gt-chart-row">
			<span class="gt-chart-label">{label}</span>
			<svg aria-hidden="true" class="gt-chart-bar" width="100%" height="32">
				<line class="gt-plot-grid" x1="0" x2="100%" y1="16" y2="16" />
				{markOf('before', before, unit, x, 10)}
				{markOf('after', after, unit, x, 22)}
			</svg>
			<span class="gt-chart-right">
				{sayBeforeAfter(before, after, unit, t, locale)}
				{verdict !== null && <strong>{t(`charts.verdict_${verdict}`)}</strong>}
			</span>
		</div>
	);
}

function markOf(
	when: 'before' | 'after',
	figure: AnyFigure,
	unit: ChartUnit,
	x: (value: number) => number,
	y: number,
) {
	const { value } = figure;
	if (value === null) return null;
	const interval = shownInterval(figure, unit) ?? { low: value, high: value };
	return <DotMark {...{ when, y }} x={x(value)} low={x(interval.low)} high={x(interval.high)} />;
}

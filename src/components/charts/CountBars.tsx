import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { useWords } from '../ui/WordsContext.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { sayCountOf } from './say-count-of.ts';

/** How often each of several things was said or happened. */
export interface CountBarsProps {
	title: string;
	rows: readonly { label: string; count: number }[];
	/** Of how many: those that say anything of it. */
	n: number;
	/** How many were asked, or could have said something. */
	asked: number;
}

/** Bars of counts, in the order given. */
export function CountBars({ title, rows, n, asked }: CountBarsProps) {
	const { t, locale } = useWords();
	const x = scaleLinear([0, max(rows, ({ count }) => count) || 1], [0, 100]);
	const said = rows.map(({ label, count }) => ({
		label,
		count,
		words: sayCountOf(count, n, locale),
	}));
	return (
		<ChartFrame
			title={title}
			denominator={t('charts.of_asked', { n, asked })}
			notes={n < asked ? [t('charts.rest_without_answer', { count: asked - n })] : []}
			table={{
				head: [t('charts.column_row'), t('charts.column_count')],
				rows: said.map(({ label, words }) => ({ label, cells: [words] })),
			}}
		>
			{rows.length === 0 || n === 0 ? (
				<p class="gt-chart-missing">{t('charts.why_no_data')}</p>
			) : (
				<div class="gt-chart-counts">
					{said.map(({ label, count, words }) => (
						<div key={label} class="gt-chart-row">
							<span class="gt-chart-label">{label}</span>
							<svg aria-hidden="true" class="gt-chart-bar" width="100%" height="24">
								<line class="gt-chart-zero" x1="0" x2="0" y1="0" y2="100%" />
								<rect class="gt-chart-count" y="3" width={`${x(count)}%`} height="18" />
							</svg>
							<span class="gt-chart-right">{words}</span>
						</div>
					))}
				</div>
			)}
		</ChartFrame>
	);
}

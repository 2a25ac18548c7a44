import { useContext } from 'preact/hooks';
import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { KpiMetric, KpiPart } from '~/core/figures/kpis/kpi-plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { KpiCourseContext } from './KpiCourseContext.ts';
import { KpiCourseLater } from './KpiCourseLater.tsx';
import { KpiRowsContext } from './KpiRowsContext.ts';
import { KpiValue } from './KpiValue.tsx';
import { amountSayer } from './say-amount.ts';

interface Props {
	metric: KpiMetric;
	part: KpiPart;
	compared: KpiPart | null;
	figure: KpiFigure;
	/** Whose records it is of, where several forms feed the part. */
	source: string | null;
}

/** One number of a measure: what it comes to, how sure that is, of how many it is. */
export function KpiRow({ metric, part, compared, figure, source }: Props) {
	const { t, locale } = useWords();
	const { interval, n, notApplicable, missing, left, reason } = figure;
	const say = amountSayer(part, t, locale);
	const minimum = part.minimum ?? metric.minimum;
	const written = new Intl.NumberFormat(locale);
	const more = [
		...(notApplicable ? [t('kpis.not_applicable', { count: notApplicable })] : []),
		...(missing ? [t('kpis.missing', { count: missing })] : []),
		...(left ? [t('kpis.left', { count: left })] : []),
	];
	const isKept = reason !== 'not_kept';
	const range = interval
		? t('kpis.range_words', { low: say(interval.low), high: say(interval.high) })
		: null;
	const counted =
		n === null
			? null
			: minimum === null || minimum <= 1
				? written.format(n)
				: t('kpis.counts', { n: written.format(n), minimum });
	const courses = useContext(KpiCourseContext);
	const rows = useContext(KpiRowsContext);
	const hasRows = (n ?? 0) > 0 && part.change === null && (rows?.has(figure.definition) ?? false);
	const own = t('kpis.named', { metric: metric.name, part: part.name });
	const name = source === null ? own : `${own} · ${source}`;
	const hasCourse =
		part.change === null && (n ?? 0) > 0 && (courses?.has(figure.definition) ?? false);
	return (
		<>
			<tr>
				<th scope="row">
					{part.name}
					{source === null ? null : <div class="gt-help">{source}</div>}
				</th>
				<td data-label={t('kpis.value')}>
					<div>
						<KpiValue part={part} compared={compared} figure={figure} />
					</div>
				</td>
				{isKept ? null : (
					<td colSpan={2} data-label="">
						<div>{t('kpis.to_keep', { what: part.kept ?? '' })}</div>
					</td>
				)}
				{isKept ? (
					<td data-label={t('kpis.range')} class={range === null ? 'empty' : undefined}>
						{range}
					</td>
				) : null}
				{isKept ? (
					<td data-label={t('kpis.cases')} class={n === null ? 'empty' : undefined}>
						<div>
							{hasRows ? (
								<button
									type="button"
									class="gt-number-button"
									aria-label={t('kpis.rows_of', { name, counted: counted ?? '' })}
									onClick={() => rows?.show(figure.definition, name)}
								>
									{counted}
								</button>
							) : (
								counted
							)}
							{more.map((words) => (
								<div key={words} class="gt-help">
									{words}
								</div>
							))}
						</div>
					</td>
				) : null}
			</tr>
			{hasCourse ? (
				<tr>
					<td colSpan={4}>
						<KpiCourseLater
							of={figure.definition}
							name={source === null ? part.name : `${part.name} · ${source}`}
							isPercent={part.shown === 'percent'}
						/>
					</td>
				</tr>
			) : null}
		</>
	);
}

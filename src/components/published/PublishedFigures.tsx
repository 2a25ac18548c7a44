import type { Report, ReportFigure, Words } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { sayInterval, sayMissing, sayN } from '../charts/say-figure.ts';
import { numberOf } from '../report/number-of.ts';
import { sayReportFigure } from '../report/say-report-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { sayPeriod } from './say-period.ts';

interface Props {
	/** Of the part, so that its table is told from others. */
	title: string;
	figures: readonly ReportFigure[];
	before: Report | null;
	/** The page where each measure is defined. */
	definitions: string;
}

/** The figures that have something to tell, each with its n, its doubt, and what it was in the period before. */
export function PublishedFigures({ title, figures, before, definitions }: Props) {
	const { t, locale } = useWords();
	const told = figures.filter(
		({ options, figure, direction }) =>
			options === undefined && (direction !== undefined || sayMissing(figure, t) === null),
	);
	if (told.length === 0) return null;
	const was = (id: string) => {
		const own = before?.figures.find((one) => one.id === id);
		if (!own || sayMissing(own.figure, t) !== null) return null;
		return t('published.with_n', {
			value: sayReportFigure(own, t, locale),
			n: sayN(own.figure, locale),
		});
	};
	const nameOf = (label: Words, group: Words | undefined) => {
		const name = inLanguage(label, locale);
		return group ? t('report.in_brackets', { name, what: inLanguage(group, locale) }) : name;
	};
	const names = [
		t('report.column_value'),
		t('report.column_interval'),
		t('report.column_n'),
		...(before ? [sayPeriod(before.period, t)] : []),
	];
	const linked = new Set<string>();
	/** A measure's first row leads to its definition; `null`: this one does not. */
	const metricOf = ({ figure }: ReportFigure) => {
		const metric = 'metric' in figure.definition ? figure.definition.metric : null;
		if (typeof metric !== 'string' || linked.has(metric)) return null;
		linked.add(metric);
		return metric;
	};
	const rows = told.map((one) => {
		const number = numberOf(one.figure);
		const range = number === null ? '' : sayInterval(number, one.unit, t, locale);
		const cells = [sayReportFigure(one, t, locale), range, sayN(one.figure, locale)];
		const metric = metricOf(one);
		return { ...one, metric, cells: before ? [...cells, was(one.id) ?? '—'] : cells };
	});
	return (
		<div class="gt-table-box gt-cards-box">
			<table class="gt-table gt-cards gt-number-cards" aria-label={title}>
				<thead>
					<tr>
						<th scope="col">{t('report.column_figure')}</th>
						{names.map((name) => (
							<th key={name} scope="col" class="gt-number">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, label, group, metric, cells }) => (
						<tr key={id}>
							<th scope="row">
								{nameOf(label, group)}
								{metric === null ? null : (
									<a
										class="gt-published__how"
										href={`${definitions}#${metric}`}
										aria-label={t('published.how_of', { name: nameOf(label, group) })}
									>
										{t('published.how')}
									</a>
								)}
							</th>
							{cells.map((cell, at) => (
								<td
									key={names[at]}
									data-label={names[at]}
									class={cell === '' ? 'gt-number empty' : 'gt-number'}
								>
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

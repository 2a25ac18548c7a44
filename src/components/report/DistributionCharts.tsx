import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { OptionCount } from '~/core/figures/measures.ts';
import type { ReportFigure } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { Chart } from '../charts/Chart.tsx';
import { sayMissing } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { alikeScales } from './alike-scales.ts';
import { numberer } from './numberer.ts';
import { sharedBeginning, withoutColon } from './shared-beginning.ts';

/** Distributions as bars: on both sides of a line where their options have a middle, those of one form in one chart. */
export function DistributionCharts({ figures }: { figures: readonly ReportFigure[] }) {
	const { t, locale } = useWords();
	const scales = figures.filter(({ neutral }) => neutral !== undefined);
	const counts = figures.filter(({ neutral }) => neutral === undefined);
	// Forms of one name that are told apart by nothing but their options are numbered.
	const numbered = numberer();
	const charts = alikeScales(scales).map((own) => {
		const labels = own.map(({ label }) => inLanguage(label, locale));
		const of = sharedBeginning(labels);
		const name = t('report.scores');
		return {
			own,
			title: numbered(of === '' ? name : t('report.is', { name, what: withoutColon(of) })),
			labels: labels.map((label) => label.slice(of.length)),
		};
	});
	return (
		<>
			{charts.map(({ own, title, labels }) => (
				<Chart
					key={title}
					chart={{
						kind: 'diverging_bars',
						props: {
							title,
							options: optionsOf(own[0], locale),
							neutral: own[0]?.neutral ?? null,
							rows: own.map(({ figure }, at) => ({
								label: labels[at] ?? '',
								figure: distributionOf(figure),
							})),
						},
					}}
				/>
			))}
			{counts.map((one) => {
				const { n, asked, value } = distributionOf(one.figure);
				const title = inLanguage(one.label, locale);
				// What is covered tells no n: there is no chart of it, only the reason.
				if (n === null || asked === null || value === null)
					return (
						<p key={one.id}>
							{t('report.is', { name: title, what: sayMissing(one.figure, t) ?? '' })}
						</p>
					);
				const rows = optionsOf(one, locale).map(({ code, label }) => ({
					label,
					count: value.find((counted) => counted.code === code)?.count ?? 0,
				}));
				return (
					<Chart key={one.id} chart={{ kind: 'count_bars', props: { title, rows, n, asked } }} />
				);
			})}
		</>
	);
}

function optionsOf(figure: ReportFigure | undefined, locale: string) {
	return (figure?.options ?? []).map(({ code, label }) => ({
		code,
		label: inLanguage(label, locale),
	}));
}

function distributionOf({
	value,
	...rest
}: ReportFigure['figure']): AnyFigure<readonly OptionCount[]> {
	return { ...rest, value: typeof value === 'number' ? null : value };
}

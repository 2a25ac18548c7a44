import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { OptionCount } from '~/core/figures/measures.ts';
import type { ReportFigure } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { Chart } from '../charts/Chart.tsx';
import { sayMissing } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { beginningOf, withoutColon } from './shared-beginning.ts';

/** Distributions as bars: on both sides of a line where their options have a middle, those of one form in one chart. */
export function DistributionCharts({ figures }: { figures: readonly ReportFigure[] }) {
	const { t, locale } = useWords();
	const scales = figures.filter(({ neutral }) => neutral !== undefined);
	const counts = figures.filter(({ neutral }) => neutral === undefined);
	const alike = Map.groupBy(scales, ({ label, options, neutral }) =>
		JSON.stringify([beginningOf(inLanguage(label, locale)), options, neutral]),
	);
	const titles = [...alike.values()].map(([first]) =>
		withoutColon(beginningOf(inLanguage(first?.label ?? {}, locale))),
	);
	const titled = (at: number) => {
		const [name, what = ''] = [t('report.scores'), titles[at]];
		// Forms of one name that are told apart by nothing but their options are numbered.
		const number = titles.indexOf(what) < at ? ` ${at + 1}` : '';
		return `${what === '' ? name : t('report.is', { name, what })}${number}`;
	};
	return (
		<>
			{[...alike].map(([scale, own], at) => (
				<Chart
					key={scale}
					chart={{
						kind: 'diverging_bars',
						props: {
							title: titled(at),
							options: optionsOf(own[0], locale),
							neutral: own[0]?.neutral ?? null,
							rows: own.map(({ label, figure }) => ({
								label: withoutBeginning(inLanguage(label, locale)),
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

const withoutBeginning = (name: string) => name.slice(beginningOf(name).length);

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

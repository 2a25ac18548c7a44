import type { Report } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** The words, in the order they are told: what got worse stands before what is not known. */
const verdicts = ['improved', 'leaning', 'no_clear_change', 'worse', 'cannot_tell'] as const;

/** All changes by the word for them, which was found by rule. */
export function ConclusionList({ report: { comparisons, figures } }: { report: Report }) {
	const { t, locale } = useWords();
	if (comparisons.length === 0) return <p>{t('report.no_comparisons')}</p>;
	const said = verdicts.flatMap((verdict) => {
		const own = comparisons.filter((one) => one.verdict === verdict);
		return own.length === 0 ? [] : [{ verdict, own }];
	});
	const nameOf = (id: string) =>
		inLanguage(figures.find((one) => one.id === id)?.label ?? {}, locale);
	return (
		<>
			<dl class="gt-report-verdicts">
				{said.map(({ verdict, own }) => (
					<div key={verdict}>
						<dt>{t(`charts.verdict_${verdict}`)}</dt>
						<dd>
							<ul>
								{own.map(({ figure, against }) => (
									<li key={`${figure} ${against}`}>
										{t('report.in_brackets', {
											name: nameOf(figure),
											what: t(`report.against_${against}`),
										})}
									</li>
								))}
							</ul>
						</dd>
					</div>
				))}
			</dl>
			<p class="gt-chart-note">{t('report.by_rule')}</p>
		</>
	);
}

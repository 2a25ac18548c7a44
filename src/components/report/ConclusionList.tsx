import type { Comparison, Report } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { Folded } from '../charts/Folded.tsx';

/** The words, in the order they are told: what got worse stands before what is not known. */
const verdicts = ['improved', 'leaning', 'no_clear_change', 'worse', 'cannot_tell'] as const;

/** Of more than these on which nothing can be said only their number stands on a screen. */
const unfolded = 4;

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
	const [against, ...others] = new Set(comparisons.map((one) => one.against));
	const lineOf = (one: Comparison) =>
		others.length === 0
			? nameOf(one.figure)
			: t('report.in_brackets', {
					name: nameOf(one.figure),
					what: t(`report.against_${one.against}`),
				});
	const listOf = (own: readonly Comparison[]) => (
		<ul class="gt-report-lines">
			{own.map((one) => (
				<li key={`${one.figure} ${one.against}`}>{lineOf(one)}</li>
			))}
		</ul>
	);
	return (
		<>
			{others.length === 0 && against && <p>{t(`report.against_${against}`)}</p>}
			<dl class="gt-report-verdicts">
				{said.map(({ verdict, own }) => (
					<div key={verdict}>
						<dt>{t(`charts.verdict_${verdict}`)}</dt>
						<dd>
							{verdict === 'cannot_tell' && own.length > unfolded ? (
								<Folded name={t('report.so_many', { count: own.length })}>{listOf(own)}</Folded>
							) : (
								listOf(own)
							)}
						</dd>
					</div>
				))}
			</dl>
			<p class="gt-chart-note">{t('report.by_rule')}</p>
		</>
	);
}

import type { ReportFigure } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { sayMissing } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** Which figures the report has not, and why: before any that it has. */
export function UncollectedList({ figures }: { figures: readonly ReportFigure[] }) {
	const { t, locale } = useWords();
	const without = figures.flatMap(({ id, label, figure, group, toKeep }) => {
		const missing = sayMissing(figure, t);
		// Of departments each table says it where it would stand.
		if (missing === null || group) return [];
		const what = toKeep && inLanguage(toKeep, locale);
		const why = what ? t('report.to_keep', { why: missing, what }) : missing;
		return [{ id, label: inLanguage(label, locale), why }];
	});
	if (without.length === 0) return <p>{t('report.all_collected')}</p>;
	return (
		<>
			<h3>{t('report.without_value', { count: without.length })}</h3>
			<ul>
				{without.map(({ id, label, why }) => (
					<li key={id}>{t('report.is', { name: label, what: why })}</li>
				))}
			</ul>
		</>
	);
}

import type { Report } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { sayN } from '../charts/say-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ReportTable } from './ReportTable.tsx';
import { sayReportFigure } from './say-report-figure.ts';

const columns = ['figure', 'was', 'was_n', 'is', 'is_n', 'verdict'] as const;

/** All figures but the main ones beside what they were, those that were compared, with the word for each change. */
export function ComparisonTable({ report: { comparisons, figures } }: { report: Report }) {
	const { t, locale } = useWords();
	const byId = new Map(figures.map((one) => [one.id, one]));
	return (
		<>
			{(['baseline', 'previous'] as const).map((against) => {
				const rows = comparisons.flatMap(({ figure: id, against: of, before, verdict }) => {
					const now = byId.get(id);
					if (of !== against || !now || now.section === 'main') return [];
					const cells = [
						sayReportFigure(now, t, locale, before),
						sayN(before, locale),
						sayReportFigure(now, t, locale),
						sayN(now.figure, locale),
						<span key="word" class="gt-report-word">
							{t(`charts.verdict_${verdict}`)}
						</span>,
					];
					return [{ id, label: inLanguage(now.label, locale), cells }];
				});
				return rows.length === 0 ? null : (
					<ReportTable
						key={against}
						caption={t(`report.against_${against}`)}
						head={columns.map((name) => t(`report.column_${name}`))}
						rows={rows}
						numbersFrom={1}
					/>
				);
			})}
		</>
	);
}

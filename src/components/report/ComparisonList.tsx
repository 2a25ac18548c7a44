import type { Comparison, Report } from '~/core/reports/report.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { Chart } from '../charts/Chart.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { numberOf } from './number-of.ts';

/** The main figures of this period beside the baseline and beside the period before, with the word for each change. */
export function ComparisonList({ report }: { report: Report }) {
	const { t, locale } = useWords();
	const rowOf = ({ figure: id, before, verdict }: Comparison) => {
		const now = report.figures.find((one) => one.id === id);
		const after = now ? numberOf(now.figure) : null;
		if (now?.section !== 'main' || after === null) return [];
		const { unit, unitWords } = now;
		const name = inLanguage(now.label, locale);
		const what = unitWords === null ? '' : inLanguage(unitWords, locale);
		const label = what === '' ? name : t('report.in_brackets', { name, what });
		return [{ unit, row: { label, before, after, verdict } }];
	};
	const hasBaseline = report.comparisons.some(({ against }) => against === 'baseline');
	return (
		<>
			{(['baseline', 'previous'] as const).map((against) => {
				const rows = report.comparisons.filter((one) => one.against === against).flatMap(rowOf);
				// The quarter before may be the baseline.
				const isSaid = against === 'previous' && hasBaseline;
				if (rows.length === 0)
					return isSaid ? null : <p key={against}>{t(`report.no_${against}`)}</p>;
				const what = t(`report.against_${against}`);
				const titled = (name: string) => t('report.in_brackets', { name, what });
				const shares = rows.filter(({ unit }) => unit === 'percent').map(({ row }) => row);
				const others = rows.filter(({ unit }) => unit === 'number').map(({ row }) => row);
				return (
					<div key={against}>
						<h3>{what}</h3>
						{shares.length > 0 && (
							<Chart
								chart={{
									kind: 'dot_plot',
									props: { title: titled(t('report.shares')), unit: 'percent', rows: shares },
								}}
							/>
						)}
						{/* Days, minutes and counts have no scale in common. */}
						{others.map((row) => (
							<Chart
								key={row.label}
								chart={{
									kind: 'dot_plot',
									props: { title: titled(row.label), unit: 'number', rows: [row] },
								}}
							/>
						))}
					</div>
				);
			})}
		</>
	);
}

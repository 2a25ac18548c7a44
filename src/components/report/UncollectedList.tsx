import type { ReportFigure } from '~/core/reports/report.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { Folded } from '../charts/Folded.tsx';
import { uncollected } from './uncollected.ts';

/** Which figures the report has not, by why, before any that it has: what would have to be kept at once, the rest folded up. */
export function UncollectedList({ figures }: { figures: readonly ReportFigure[] }) {
	const { t, locale } = useWords();
	const reasons = uncollected(figures, t, locale);
	if (reasons.length === 0) return <p>{t('report.all_collected')}</p>;
	const count = reasons.reduce((all, one) => all + one.count, 0);
	return (
		<>
			<h3>{t('report.without_value', { count })}</h3>
			{reasons.map(({ why, count: own, isNotKept, lines }) => {
				const name = t('report.in_brackets', {
					name: why,
					what: t('report.so_many', { count: own }),
				});
				const list = (
					<ul class="gt-report-lines">
						{lines.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				);
				return isNotKept ? (
					<div key={why}>
						<p>{name}</p>
						{list}
					</div>
				) : (
					<Folded key={why} name={name}>
						{list}
					</Folded>
				);
			})}
		</>
	);
}

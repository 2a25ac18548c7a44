import type { StateCounts } from '~/workers/collect/results-view.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useResultWords } from './ResultsContext.tsx';

/** How far a register's records are, and how many of them are overdue. */
export function StatesTable({ states: { field, counts, overdue } }: { states: StateCounts }) {
	const { t, locale } = useWords();
	const { fieldOf, labelOf } = useResultWords();
	const written = new Intl.NumberFormat(locale);
	const sayOverdue = () => {
		if (overdue === null) return t('results.overdue_unknown');
		return overdue === 0 ? t('results.overdue_none') : t('results.overdue', { count: overdue });
	};
	return (
		<section class="gt-stack">
			<h2>{t('results.states_title')}</h2>
			{counts.value === null ? (
				<p>{t('results.no_data')}</p>
			) : (
				<div class="gt-table-box">
					<table class="gt-table" aria-label={fieldOf(field)?.label ?? field}>
						<thead>
							<tr>
								<th scope="col">{fieldOf(field)?.label}</th>
								<th scope="col" class="gt-number">
									{t('results.n_records')}
								</th>
							</tr>
						</thead>
						<tbody>
							{counts.value.map(({ code, count }) => (
								<tr key={code}>
									<th scope="row">{labelOf(field, code)}</th>
									<td class="gt-number">{written.format(count)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
			<p class={overdue ? 'gt-notice gt-notice--warn' : 'gt-help'}>{sayOverdue()}</p>
		</section>
	);
}

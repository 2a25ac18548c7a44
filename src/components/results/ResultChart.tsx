import type { ItemResult } from '~/core/figures/results/result-view.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useResultWords } from './ResultsContext.tsx';
import { sayPercent, sayRange } from './say-share.ts';

interface Props {
	item: ItemResult;
}

/**
 * How the answers to a question spread. The one place where charts of results are drawn: diverging bars for scores,
 * bars of counts for choices, above the table each of them has.
 */
export function ResultChart({ item }: Props) {
	const { t, locale } = useWords();
	const { labelOf, itemLabel } = useResultWords();
	const { all, field } = item;
	if (all.is !== 'shown' || !all.distribution || all.distribution.value === null) return null;
	const { value, n } = all.distribution;
	const label = t('results.distribution_of', { label: itemLabel(item) });
	return (
		<div class="gt-table-box">
			<table class="gt-table" aria-label={label}>
				<thead>
					<tr>
						<th scope="col">{t('results.option')}</th>
						<th scope="col" class="gt-number">
							{t('results.count')}
						</th>
						<th scope="col" class="gt-number">
							{t('results.share')}
						</th>
					</tr>
				</thead>
				<tbody>
					{value.map(({ code, count }) => (
						<tr key={code}>
							<th scope="row">{labelOf(field, code)}</th>
							<td class="gt-number">{count}</td>
							{/* Of few a percentage says more than there is. */}
							<td class="gt-number">{n >= 10 ? sayPercent(count / n, locale) : `${count}/${n}`}</td>
						</tr>
					))}
					{all.bands.map(({ code, share }) => (
						<tr key={code}>
							<th scope="row">{labelOf(field, code ?? '')}</th>
							<td />
							<td class="gt-number">{sayRange(share, t, locale)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

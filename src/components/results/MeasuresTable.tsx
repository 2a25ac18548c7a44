import type { ItemResult } from '~/core/figures/results/result-view.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { GroupCells } from './GroupCells.tsx';
import { useResultWords } from './ResultsContext.tsx';

interface Props {
	title: string;
	items: readonly ItemResult[];
	onOpen: (item: ItemResult) => void;
}

/** Scores or numbers of a form, a row for each question; each row opens how it was counted. */
export function MeasuresTable({ title, items, onOpen }: Props) {
	const { t } = useWords();
	const { itemLabel, of } = useResultWords();
	const isScores = items.some(({ kind }) => kind === 'scores');
	return (
		<section class="gt-stack">
			<h2>{title}</h2>
			<div class="gt-table-box gt-cards-box">
				<table class="gt-table gt-cards" aria-label={title}>
					<thead>
						<tr>
							<th scope="col">{t('results.item')}</th>
							<th scope="col" class="gt-number">
								{of === 'people' ? t('results.n') : t('results.n_records')}
							</th>
							<th scope="col" class="gt-number">
								{t('results.median')}
							</th>
							{isScores ? <th scope="col">{t('results.top_two')}</th> : null}
							<th scope="col">
								<span class="gt-visually-hidden">{t('results.how')}</span>
							</th>
						</tr>
					</thead>
					<tbody>
						{items.map((item) => (
							<tr key={item.id}>
								<th scope="row">{itemLabel(item)}</th>
								<GroupCells kind={item.kind} field={item.field} result={item.all} />
								<td>
									<button
										type="button"
										class="gt-button gt-button--quiet"
										aria-label={t('results.how_of', { label: itemLabel(item) })}
										onClick={() => onOpen(item)}
									>
										{t('results.how')}
									</button>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{isScores ? <p class="gt-help">{t('results.interval_help')}</p> : null}
		</section>
	);
}

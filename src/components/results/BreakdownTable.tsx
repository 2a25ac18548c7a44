import type { CellResult, ItemResult } from '~/core/figures/results/result-view.ts';
import { others } from '~/core/privacy/wave/partition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { GroupCells } from './GroupCells.tsx';
import { useResultWords } from './ResultsContext.tsx';

interface Props {
	item: ItemResult;
	field: string;
	/** `null`: told apart nothing would be left to show. */
	cells: CellResult[] | null;
}

/** One question group by group, a row for each; what small groups stand together is named. */
export function BreakdownTable({ item, field, cells }: Props) {
	const { t, locale } = useWords();
	const { fieldOf, labelOf, definition, of } = useResultWords();
	const title = t('results.by_field', { label: fieldOf(field)?.label ?? field });
	const isScores = item.kind === 'scores';
	const names = new Intl.ListFormat(locale, { type: 'conjunction' });
	if (cells === null) {
		return (
			<section class="gt-stack">
				<h3>{title}</h3>
				<p>{t('results.by_withheld')}</p>
			</section>
		);
	}
	const rows = cells.filter(({ cell, result }) => cell !== others || !isEmpty(result));
	const together = cells.find(({ cell }) => cell === others);
	const isMerged = rows.some(({ cell }) => cell === others);
	return (
		<section class="gt-stack">
			<h3>{title}</h3>
			<div class="gt-table-box gt-cards-box">
				<table class="gt-table gt-cards" aria-label={title}>
					<thead>
						<tr>
							<th scope="col">{t('results.group')}</th>
							<th scope="col" class="gt-number">
								{of === 'people' ? t('results.n') : t('results.n_records')}
							</th>
							<th scope="col" class="gt-number">
								{t('results.median')}
							</th>
							{isScores ? <th scope="col">{t('results.top_two')}</th> : null}
						</tr>
					</thead>
					<tbody>
						{rows.map(({ cell, result }) => (
							<tr key={cell}>
								<th scope="row">{labelOf(field, cell)}</th>
								<GroupCells kind={item.kind} field={item.field} result={result} />
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{isMerged && together ? (
				<p class="gt-help">
					{t('results.merged_of', {
						names: names.format([...new Set(together.of.map((code) => labelOf(field, code)))]),
					})}
				</p>
			) : null}
			{definition.anonymous ? <p class="gt-help">{t('results.by_help')}</p> : null}
			{rows.some(({ result }) => result.is === 'direction') ? (
				<p class="gt-help">{t('results.direction_help')}</p>
			) : null}
		</section>
	);
}

const isEmpty = (result: CellResult['result']) =>
	result.is === 'hidden' && result.reason === 'no_data';

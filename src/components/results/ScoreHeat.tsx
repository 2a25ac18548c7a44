import type { ItemResult } from '~/core/figures/results/result-view.ts';
import { others } from '~/core/privacy/wave/partition.ts';
import { HeatTable } from '../charts/HeatTable.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { figureOfGroup, nothing } from './figure-of-group.ts';
import { useResultWords } from './ResultsContext.tsx';

/**
 * The share of high scores, question by question and group by group: one table for each breakdown, with the same groups in
 * every row.
 */
export function ScoreHeat({ items }: { items: readonly ItemResult[] }) {
	const { t } = useWords();
	const { fieldOf, itemLabel, labelOf } = useResultWords();
	const fields = new Set(items.flatMap(({ by }) => by.map(({ field }) => field)));
	return (
		<>
			{[...fields].map((field) => {
				const groups = groupsOf(items, field);
				// One group or one question is no pattern.
				if (groups.length < 2 || items.length < 2) return null;
				return (
					<HeatTable
						key={field}
						title={t('compare.heat', { label: fieldOf(field)?.label ?? field })}
						unit="percent"
						columns={groups.map((cell) => labelOf(field, cell))}
						rows={items.map((item) => ({
							label: itemLabel(item),
							figures: groups.map((cell) => figureIn(item, field, cell)),
						}))}
					/>
				);
			})}
		</>
	);
}

/** The groups any question is told by; of those that stand together for nobody none. */
function groupsOf(items: readonly ItemResult[], field: string): string[] {
	const cells = items.flatMap(({ by }) => by.find((one) => one.field === field)?.cells ?? []);
	const isThere = ({ cell, result }: (typeof cells)[number]) =>
		cell !== others || result.is !== 'hidden' || result.reason !== 'no_data';
	return [...new Set(cells.filter(isThere).map(({ cell }) => cell))];
}

function figureIn({ by }: ItemResult, field: string, cell: string) {
	const cells = by.find((one) => one.field === field)?.cells ?? [];
	const found = cells.find((one) => one.cell === cell);
	return found ? figureOfGroup(found.result) : nothing('no_data');
}

import type { ItemKind } from '~/core/figures/results/items.ts';
import type { GroupResult } from '~/core/figures/results/result-view.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useResultWords } from './ResultsContext.tsx';
import { sayWhyNot } from './say-result.ts';
import { sayShare } from './say-share.ts';

interface Props {
	kind: ItemKind;
	field: string;
	result: GroupResult;
}

/** What is told of a group, cell by cell of its row: how many, the median and, of scores, how many are high. */
export function GroupCells({ kind, field, result }: Props) {
	const { t, locale } = useWords();
	const { labelOf, of } = useResultWords();
	const why = sayWhyNot(result, (code) => labelOf(field, code), t, locale);
	const isScores = kind === 'scores';
	const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	const n = result.is === 'band' ? result.counts.n : countOf(result);
	const nLabel = of === 'people' ? t('results.n') : t('results.n_records');
	if (why !== null || result.is !== 'shown') {
		return (
			<>
				<td data-label={nLabel} class={n === null ? 'empty' : 'gt-number'}>
					{n === null ? '—' : written.format(n)}
				</td>
				<td
					colSpan={isScores ? 2 : 1}
					data-label={isScores ? t('results.top_two') : t('results.median')}
				>
					{why}
				</td>
			</>
		);
	}
	const { median, topTwo } = result;
	return (
		<>
			<td data-label={nLabel} class="gt-number">
				{written.format(n ?? 0)}
			</td>
			<td data-label={t('results.median')} class="gt-number">
				{median?.value == null ? '—' : written.format(median.value)}
			</td>
			{isScores ? (
				<td data-label={t('results.top_two')}>
					{topTwo === null ? '—' : sayShare(topTwo, t, locale, of)}
				</td>
			) : null}
		</>
	);
}

/** How many answers; `null` = that is not told either. */
function countOf(result: GroupResult): number | null {
	if (result.is !== 'shown') return null;
	return result.distribution?.n ?? result.median?.n ?? null;
}

import type { Counts } from '~/core/figures/figure.ts';
import type { ItemResult } from '~/core/figures/results/result-view.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { BreakdownTable } from './BreakdownTable.tsx';
import { ResultChart } from './ResultChart.tsx';
import { useResultWords } from './ResultsContext.tsx';
import { sayWhyNot } from './say-result.ts';

interface Props {
	item: ItemResult;
	/** The round in words. */
	round: string;
	/** Shows the records counted; `null`: of an anonymous form nobody may. */
	onRows: (() => void) | null;
	onClose: () => void;
}

/** What the numbers of one question mean and are of: who was counted, how, and group by group. */
export function CountedHow({ item, round, onRows, onClose }: Props) {
	const { t, locale } = useWords();
	const { definition, itemLabel, labelOf } = useResultWords();
	const why = sayWhyNot(item.all, (code) => labelOf(item.field, code), t, locale);
	return (
		<Dialog title={t('results.how_of', { label: itemLabel(item) })} onClose={onClose}>
			<p class="gt-help">{t('results.version', { version: definition.version, period: round })}</p>
			{why === null ? null : <p>{why}</p>}
			{item.all.is === 'band' ? <p class="gt-help">{t('results.band')}</p> : null}
			{item.all.is === 'direction' ? <p class="gt-help">{t('results.direction_help')}</p> : null}
			<Counted counts={countsOf(item)} />
			{item.kind === 'scores' || item.kind === 'number' ? <p>{t('results.median_means')}</p> : null}
			{item.kind === 'scores' ? <p>{t('results.top_two_means')}</p> : null}
			{item.kind === 'scores' ? <ResultChart item={item} /> : null}
			{item.by.map(({ field, cells }) => (
				<BreakdownTable key={field} {...{ item, field, cells }} />
			))}
			{onRows ? (
				<div class="gt-row">
					<button type="button" class="gt-button" onClick={onRows}>
						{t('results.rows')}
					</button>
				</div>
			) : null}
		</Dialog>
	);
}

/** Numerator and all others: together everybody the question was put to. */
function Counted({ counts }: { counts: Counts | null }) {
	const { t, locale } = useWords();
	const { of } = useResultWords();
	if (counts === null) return null;
	const written = new Intl.NumberFormat(locale);
	const { n, asked, notApplicable, missing } = counts;
	const isPeople = of === 'people';
	const lines = [
		[isPeople ? 'results.counted_n' : 'results.counted_n_records', n],
		['results.counted_na', notApplicable],
		[isPeople ? 'results.counted_missing' : 'results.counted_missing_records', missing],
		[isPeople ? 'results.counted_asked' : 'results.counted_asked_records', asked],
	] as const;
	return (
		<table class="gt-table">
			<tbody>
				{lines.map(([key, count]) =>
					key === 'results.counted_na' && count === 0 ? null : (
						<tr key={key}>
							<th scope="row">{t(key)}</th>
							<td class="gt-number">{written.format(count)}</td>
						</tr>
					),
				)}
			</tbody>
		</table>
	);
}

/** `null`: how many is not told. */
function countsOf({ all }: ItemResult): Counts | null {
	if (all.is === 'band') return all.counts;
	if (all.is !== 'shown') return null;
	const figure = all.distribution ?? all.median;
	return figure === null || figure.n === null ? null : figure;
}

import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { OptionCount } from '~/core/figures/measures.ts';
import type { GroupResult, ItemResult } from '~/core/figures/results/result-view.ts';
import { DivergingBars } from '../charts/DivergingBars.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useResultWords } from './ResultsContext.tsx';

/** How scores spread, a bar for each question; questions with the same scale stand in one picture. */
export function ScoreBars({ items }: { items: readonly ItemResult[] }) {
	const { t } = useWords();
	const { fieldOf, itemLabel, labelOf } = useResultWords();
	/** The scores a question can be given, from low to high; "not applicable" is none. */
	const scaleOf = ({ field: id, all }: ItemResult): string[] => {
		// A scale that was longer once is told as long as answers of then are counted.
		if (all.is === 'shown' && all.distribution?.value)
			return all.distribution.value.map(({ code }) => code);
		const field = fieldOf(id);
		const options = field && 'options' in field ? field.options : [];
		return options.flatMap(({ code, retired }) => (retired || code === 'na' ? [] : [code]));
	};
	const scales = new Map(items.map((item) => [scaleOf(item).join(' '), scaleOf(item)]));
	return (
		<>
			{[...scales].map(([key, codes]) => {
				const alike = items.filter((item) => scaleOf(item).join(' ') === key);
				const [{ field } = { field: '' }] = alike;
				if (codes.length === 0) return null;
				// Neither a bar nor a number: why, is all there is to tell.
				if (alike.every(({ all }) => all.is === 'direction'))
					return <p key={key}>{t('results.spread_direction')}</p>;
				return (
					<DivergingBars
						key={key}
						title={t('results.scores_spread')}
						options={codes.map((code) => ({ code, label: labelOf(field, code) }))}
						neutral={codes.length % 2 === 1 ? (codes[(codes.length - 1) / 2] ?? null) : null}
						rows={alike.map((item) => ({ label: itemLabel(item), figure: spreadOf(item.all) }))}
					/>
				);
			})}
		</>
	);
}

/** What a bar is drawn of. Where one count only may be told as a range, the others would tell it: there is no bar. */
function spreadOf(result: GroupResult): AnyFigure<readonly OptionCount[]> {
	if (result.is === 'shown' && result.distribution && result.bands.length === 0)
		return result.distribution;
	const nobody = { n: null, asked: null, notApplicable: null, missing: null };
	const reason =
		result.is === 'hidden'
			? result.reason
			: result.is === 'direction'
				? 'direction_only'
				: 'few_agree';
	const nothing = { value: null, interval: null, suppressed: true, period: '', definition: {} };
	return { ...nothing, ...nobody, reason };
}

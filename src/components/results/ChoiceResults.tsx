import type { ItemResult } from '~/core/figures/results/result-view.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ResultChart } from './ResultChart.tsx';
import { useResultWords } from './ResultsContext.tsx';
import { sayWhyNot } from './say-result.ts';

interface Props {
	items: readonly ItemResult[];
	onOpen: (item: ItemResult) => void;
}

/** Questions answered by choosing, each with how often every option was chosen. */
export function ChoiceResults({ items, onOpen }: Props) {
	const { t, locale } = useWords();
	const { itemLabel, labelOf } = useResultWords();
	return (
		<section class="gt-stack">
			<h2>{t('results.counts_title')}</h2>
			{items.map((item) => {
				const told = sayWhyNot(item.all, (code) => labelOf(item.field, code), t, locale);
				const isEmpty = item.all.is === 'shown' && item.all.distribution?.value === null;
				const why = isEmpty ? t('results.no_data') : told;
				return (
					<section key={item.id} class="gt-stack gt-results__item">
						<h3>{itemLabel(item)}</h3>
						{why === null ? <ResultChart item={item} /> : <p>{why}</p>}
						{item.all.is === 'band' ? <p class="gt-help">{t('results.band')}</p> : null}
						<div class="gt-row">
							<button
								type="button"
								class="gt-button gt-button--quiet"
								aria-label={t('results.how_of', { label: itemLabel(item) })}
								onClick={() => onOpen(item)}
							>
								{t('results.how')}
							</button>
						</div>
					</section>
				);
			})}
		</section>
	);
}

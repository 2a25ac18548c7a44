import { useWords } from '../ui/WordsContext.tsx';
import type { SearchAnswer } from '~/workers/search/search-answer.ts';
import type { Welcome } from '~/workers/search/search-worker.ts';
import { Nowhere } from './Nowhere.tsx';
import { PageList } from './PageList.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TermItem } from './TermItem.tsx';

interface Props {
	answer: SearchAnswer;
	welcome: Welcome;
	onMore(): void;
	onQuery(query: string): void;
}

/** Everything search says to a query: what stands nowhere, terms, pages, pages by way of a term. */
export function Results({ answer, welcome, onMore, onQuery }: Props) {
	const { t } = useWords();
	const { cards, pages, total, holdAll, via, kind } = answer;
	return (
		<>
			<Nowhere answer={answer} welcome={welcome} />
			{cards.length > 0 && (
				<section>
					<h2 class="search-label">{t('search.terms')}</h2>
					<ul class="search-list search-terms">
						{cards.map((term) => (
							<TermItem term={term} key={term.id} />
						))}
					</ul>
				</section>
			)}
			<Suggestions
				label={t(kind === 'nothing' ? 'search.nearest' : 'search.suggestions')}
				names={answer.suggestions}
				onChoose={onQuery}
			/>
			<PageList
				kind={kind}
				label={t('search.pages')}
				isAlone={cards.length === 0}
				pages={pages}
				total={total}
				saysHoldsAll={holdAll > 0 && holdAll < total}
				onMore={onMore}
			/>
			{via && (
				<PageList
					kind="via"
					label={t('search.found_via', { count: via.total, name: via.name })}
					isAlone={false}
					pages={via.pages}
					total={via.total}
					saysHoldsAll={false}
					onMore={onMore}
				/>
			)}
		</>
	);
}

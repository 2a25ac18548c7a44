import { useWords } from '../ui/WordsContext.tsx';
import type { SearchAnswer } from '~/workers/search/search-answer.ts';
import { Nothing } from './Nothing.tsx';
import { PageItem } from './PageItem.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TermItem } from './TermItem.tsx';

/** How many more results one press brings. */
export const step = 10;

interface Props {
	answer: SearchAnswer;
	contact: string;
	onMore(): void;
	onQuery(query: string): void;
}

/** Everything search says to a query: terms, pages, pages by way of a term. */
export function Results({ answer, contact, onMore, onQuery }: Props) {
	const { t } = useWords();
	const left = answer.kind === 'pages' ? answer.total - answer.pages.length : 0;
	const { via } = answer;
	return (
		<>
			{answer.cards.length > 0 && (
				<section aria-label={t('search.terms')}>
					<ul class="search-list search-terms">
						{answer.cards.map((term) => (
							<TermItem term={term} key={term.id} />
						))}
					</ul>
				</section>
			)}
			{answer.kind === 'near' && (
				<Suggestions
					label={t('search.suggestions')}
					names={answer.suggestions}
					onChoose={onQuery}
				/>
			)}
			{answer.kind === 'nothing' && <Nothing answer={answer} contact={contact} onQuery={onQuery} />}
			{answer.pages.length > 0 && (
				<ol class="search-list" data-kind={answer.kind}>
					{answer.pages.map((page) => (
						<PageItem page={page} key={page.href} />
					))}
				</ol>
			)}
			{left > 0 && (
				<button class="gt-button search-more" type="button" onClick={onMore} data-search-stop>
					{t('search.more', { count: Math.min(step, left) })}
				</button>
			)}
			{via && (
				<section>
					<p class="search-label">{t('search.found_via', { count: via.total, name: via.name })}</p>
					<ol class="search-list" data-kind="via">
						{via.pages.map((page) => (
							<PageItem page={page} key={page.href} />
						))}
					</ol>
					{via.total > via.pages.length && (
						<button class="gt-button search-more" type="button" onClick={onMore} data-search-stop>
							{t('search.more', { count: Math.min(step, via.total - via.pages.length) })}
						</button>
					)}
				</section>
			)}
		</>
	);
}

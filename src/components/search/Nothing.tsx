import { useWords } from '../ui/WordsContext.tsx';
import type { SearchAnswer } from '~/workers/search/search-answer.ts';
import { Suggestions } from './Suggestions.tsx';

interface Props {
	answer: SearchAnswer;
	contact: string;
	onQuery(query: string): void;
}

/** No page holds any of it: the terms nearest to it, and whom to ask. */
export function Nothing({ answer, contact, onQuery }: Props) {
	const { t } = useWords();
	return (
		<div class="search-nothing">
			<Suggestions label={t('search.nearest')} names={answer.suggestions} onChoose={onQuery} />
			<p>{t('search.ask', { contact })}</p>
		</div>
	);
}

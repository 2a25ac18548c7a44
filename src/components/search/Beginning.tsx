import { useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import { clearRecent, readRecent } from '~/device/recent-searches.ts';
import { Suggestions } from './Suggestions.tsx';

interface Props {
	tries: readonly string[];
	onQuery(query: string): void;
}

/** Before anything is typed: what was searched for on this device, and searches to begin with. */
export function Beginning({ tries, onQuery }: Props) {
	const { t, locale } = useWords();
	const [recent, setRecent] = useState(() => readRecent(locale));
	return (
		<div class="search-beginning">
			{recent.length > 0 && (
				<div>
					<Suggestions label={t('search.recent')} names={recent} onChoose={onQuery} />
					<p class="search-note">
						{t('search.recent_note')}
						<button
							class="search-clear"
							type="button"
							onClick={() => {
								clearRecent(locale);
								setRecent([]);
							}}
						>
							{t('search.clear_recent')}
						</button>
					</p>
				</div>
			)}
			<Suggestions label={t('search.try')} names={tries} onChoose={onQuery} />
			<p class="search-note">{t('search.tip')}</p>
		</div>
	);
}

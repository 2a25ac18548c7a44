import { useEffect, useMemo, useState } from 'preact/hooks';
import { createTranslate } from '~/core/words/translate.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { Beginning } from './Beginning.tsx';
import { addRecent } from '~/device/recent-searches.ts';
import { step } from './PageList.tsx';
import { Results } from './Results.tsx';
import type { SearchClient } from '~/workers/search/search-client.ts';
import type { SearchHistory } from './search-history.ts';
import type { Welcome } from '~/workers/search/search-worker.ts';
import { statusOf } from './status-of.ts';
import { Status } from './Status.tsx';
import { useAnswer } from './use-answer.ts';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useQuery } from './use-query.ts';

interface Props {
	client: SearchClient;
	dialog: HTMLDialogElement;
	input: HTMLInputElement;
	/** What to say before the words of the language are there. */
	failed: string;
	history: SearchHistory;
}

/** Everything below the field of the search dialog. */
export function SearchPanel({ client, dialog, input, failed, history }: Props) {
	const [welcome, setWelcome] = useState<Welcome | null>(null);
	const query = useQuery(input);
	const [limit, setLimit] = useState({ query, count: step });
	const shownLimit = limit.query === query ? limit.count : step;
	const { answer, hasFailed, query: answered } = useAnswer(client, query, shownLimit);
	useArrowKeys(dialog, input);
	useEffect(() => void client.welcome.then(setWelcome), [client]);
	const t = useMemo(
		() => createTranslate(welcome?.words ?? {}, welcome?.locale ?? 'zh-CN'),
		[welcome],
	);

	if (hasFailed) return <p class="search-status search-failed">{failed}</p>;
	if (!welcome) return null;

	const ask = (text: string) => {
		input.value = text;
		input.dispatchEvent(new Event('input'));
		input.focus();
	};
	const follow = (event: MouseEvent) => {
		const link = (event.target as Element).closest('a');
		if (!link) return;
		addRecent(welcome.locale, query);
		const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
		if (isElsewhere) return;
		const stays = link.pathname === location.pathname;
		history.leaving(stays);
	};

	return (
		<WordsProvider words={welcome.words} locale={welcome.locale}>
			{/* The links inside are what is clicked; this only hears of it. */}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link clicks it */}
			<div class="search-panel" data-answered={answered} data-kind={answer?.kind} onClick={follow}>
				<Status text={statusOf(answer, t)} />
				{answer ? (
					<Results
						answer={answer}
						welcome={welcome}
						onMore={() => setLimit({ query, count: shownLimit + step })}
						onQuery={ask}
					/>
				) : (
					query.trim() === '' && <Beginning tries={welcome.tries} onQuery={ask} />
				)}
			</div>
			<p class="search-keys" aria-hidden="true">
				{t('search.keys')}
			</p>
		</WordsProvider>
	);
}

import { useCallback, useState } from 'preact/hooks';
import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { AsideItem } from './AsideItem.tsx';
import { useCollectPage } from './CollectContext.tsx';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { offerFile } from './offer-file.ts';
import { VirtualList } from '../ui/VirtualList.tsx';

interface Props {
	overview: Overview;
	/** Checks all of them again. */
	onCheck: () => void;
}

/** Rows that were read and are not part of the collected data, each with its reason. */
export function AsideTab({ overview, onCheck }: Props) {
	const { t } = useWords();
	const { api, refresh } = useCollectPage();
	const [failure, setFailure] = useState<JobFailure | null>(null);
	const { aside: count } = overview;
	// With a new overview the list may be another one: it is fetched anew.
	const fetch = useCallback(
		(start: number, end: number) => api.aside(start, Math.min(end, overview.aside)),
		[api, overview],
	);
	if (count === 0) {
		return <EmptyState title={t('collect.no_aside_title')} text={t('collect.no_aside')} />;
	}
	const download = async () => {
		const file = await api.exportAside();
		offerFile(file, `${t('collect.aside_file')}-${toLocalDay(new Date())}`);
	};
	const discard = async (key: string) => {
		const outcome = await api.discardAside([key]);
		setFailure(outcome.ok ? null : outcome.failure);
		await refresh();
	};
	return (
		<div class="gt-stack">
			<p>{t('collect.aside_help')}</p>
			{failure ? <FailureNotice failure={failure} /> : null}
			<div class="gt-row">
				<button type="button" class="gt-button" onClick={() => void download()}>
					{t('collect.aside_download', { count })}
				</button>
				<button type="button" class="gt-button" onClick={onCheck}>
					{t('collect.aside_check')}
				</button>
			</div>
			<VirtualList
				total={count}
				fetch={fetch}
				label={t('collect.tab_aside')}
				render={(row) => <AsideItem row={row} onDiscard={() => void discard(row.key)} />}
			/>
		</div>
	);
}

import { useCallback, useState } from 'preact/hooks';
import { companyToday } from '~/device/company-today.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { AsideItem } from './AsideItem.tsx';
import { AsideRemoved } from './AsideRemoved.tsx';
import { useCollectPage } from './CollectContext.tsx';
import type { Overview } from '~/workers/collect/views.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AsideFilter } from './AsideFilter.tsx';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { offerFile } from './offer-file.ts';
import { useAsideGroups } from './use-aside-groups.ts';
import { useDiscard } from './use-discard.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';

interface Props {
	overview: Overview;
	/** Checks all of them again. */
	onCheck: () => void;
}

/** Rows that were read and are not part of the collected data, each with its reason. */
export function AsideTab({ overview, onCheck }: Props) {
	const { t } = useWords();
	const { api } = useCollectPage();
	const [chosen, setChosen] = useState<string | null>(null);
	const groups = useAsideGroups(overview);
	const discard = useDiscard();
	const { aside: count } = overview;
	// A group whose rows are gone is none: then all rows stand there again.
	const group = groups.find(({ id }) => id === chosen) ?? null;
	const id = group?.id ?? null;
	const shown = group?.count ?? count;
	// With a new overview the list may be another one: it is fetched anew.
	const fetch = useCallback(
		(start: number, end: number) => api.aside(start, Math.min(end, overview.aside), id),
		[api, overview, id],
	);
	const removed = <AsideRemoved discard={discard} />;
	if (count === 0) {
		return (
			<div class="gt-stack">
				{removed}
				<EmptyState title={t('collect.no_aside_title')} text={t('collect.no_aside')} />
			</div>
		);
	}
	const download = async () => {
		const file = await api.exportAside();
		offerFile(file, `${t('collect.aside_file')}-${companyToday()}`);
	};
	return (
		<div class="gt-stack">
			<p>{t('collect.aside_help')}</p>
			{discard.failure ? <FailureNotice failure={discard.failure} /> : null}
			{removed}
			<div class="gt-row">
				<button type="button" class="gt-button" onClick={() => void download()}>
					{t('collect.aside_download', { count })}
				</button>
				<button type="button" class="gt-button" onClick={onCheck}>
					{t('collect.aside_check')}
				</button>
			</div>
			<div class="gt-row gt-aside-groups">
				{count > 1 ? (
					<AsideFilter groups={groups} count={count} chosen={id} onChoose={setChosen} />
				) : null}
				{group ? (
					<ConfirmButton
						label={t('collect.discard_rows', { count: group.count })}
						question={t('collect.discard_rows_question', { count: group.count })}
						confirm={t('collect.discard_row_confirm')}
						danger
						onConfirm={() => void discard.discard({ group: group.id }, group.count)}
					/>
				) : null}
			</div>
			<VirtualList
				key={id}
				total={shown}
				fetch={fetch}
				label={t('collect.tab_aside')}
				render={(row) => (
					<AsideItem row={row} onDiscard={() => void discard.discard([row.key], 1)} />
				)}
			/>
		</div>
	);
}

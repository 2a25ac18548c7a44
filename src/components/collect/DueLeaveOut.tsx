import { useCallback, useState } from 'preact/hooks';
import type { DueRow } from '~/workers/collect/due-view.ts';
import { formatMoment } from '../records/format-moment.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';

interface Props {
	tracker: string;
	records: number;
	/** Names what was found: with another the rows are asked for anew. */
	token: number;
	without: ReadonlySet<string>;
	onToggle: (key: string) => void;
}

/** The records of one tracker that are past their time, each to be left as it is; folded at first. */
export function DueLeaveOut({ tracker, records, token, without, onToggle }: Props) {
	const { t } = useWords();
	const { api } = useCollectPage();
	const [isOpen, setOpen] = useState(false);
	const fetch = useCallback(
		(start: number, end: number) => api.dueRows(tracker, start, Math.min(end, records)),
		[api, tracker, records, token],
	);
	return (
		<details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{t('collect.due_leave_out')}</summary>
			{isOpen ? (
				<div class="gt-stack">
					<p class="gt-help">{t('collect.due_leave_out_help')}</p>
					<VirtualList
						total={records}
						fetch={fetch}
						label={t('collect.due_leave_out')}
						render={(row) => (
							<DueItem row={row} isLeft={without.has(row.key)} onToggle={() => onToggle(row.key)} />
						)}
					/>
				</div>
			) : null}
		</details>
	);
}

function DueItem({
	row,
	isLeft,
	onToggle,
}: {
	row: DueRow;
	isLeft: boolean;
	onToggle: () => void;
}) {
	const { t, locale } = useWords();
	const name = row.label || row.key.slice(row.key.indexOf('/') + 1);
	return (
		<div class="gt-row">
			<CheckBox
				label={t('collect.due_item', { name, day: formatMoment(row.since, locale) })}
				checked={isLeft}
				onChange={onToggle}
			/>
			{row.changed ? <span class="gt-chip">{t('collect.due_item_changed')}</span> : null}
			{row.linked ? <span class="gt-chip">{t('collect.due_item_linked')}</span> : null}
		</div>
	);
}

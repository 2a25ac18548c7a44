import { useCallback, useState } from 'preact/hooks';
import type { DueLink } from '~/workers/collect/due-view.ts';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { RecordDialog } from './RecordDialog.tsx';

interface Props {
	/** What is said of them, with how many there are. */
	says: string;
	links: readonly DueLink[];
}

/** The links that say the name of a record that is cleared or is to be, each with the record it is in; none: nothing. */
export function DueLinks({ says, links }: Props) {
	const { t } = useWords();
	const [isOpen, setOpen] = useState(false);
	const [shown, setShown] = useState<string | null>(null);
	const fetch = useCallback(async (start: number, end: number) => links.slice(start, end), [links]);
	if (links.length === 0) return null;
	return (
		<div class="gt-notice gt-notice--warn gt-stack">
			<p>{says}</p>
			<details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>{t('collect.due_links')}</summary>
				{isOpen ? (
					<VirtualList
						total={links.length}
						fetch={fetch}
						label={t('collect.due_links')}
						render={({ from, label, name }) => (
							<button type="button" class="gt-button" onClick={() => setShown(from)}>
								{t('collect.due_link', { record: label || idOf(from), name })}
							</button>
						)}
					/>
				) : null}
			</details>
			{shown === null ? null : <RecordDialog recordKey={shown} onClose={() => setShown(null)} />}
		</div>
	);
}

/** What a record is called by that says nothing of itself. */
function idOf(key: string): string {
	return key.slice(key.indexOf('/') + 1);
}

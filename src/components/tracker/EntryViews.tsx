import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { groupEntries } from '~/core/forms/entry-groups.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { EntryCards } from './EntryCards.tsx';
import type { EntryTableProps } from './EntryTable.tsx';
import { loadEntryTable } from './load-entry-table.ts';

interface Props {
	definition: Definition;
	/** Records that are not deleted. */
	kept: StoredEntry[];
	/** All of this tracker, deleted ones included. */
	all: readonly StoredEntry[];
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entries: StoredEntry[]) => void;
}

/** Records from which on looking through cards is work. */
const many = 4;

/** One's own records as cards, or, where a register has many, as a table if one likes. */
export function EntryViews({ definition, kept, all, onRemove, ...actions }: Props) {
	const { t } = useWords();
	const [Table, setTable] = useState<FunctionComponent<EntryTableProps> | null>(null);
	const [failed, setFailed] = useState(false);
	const register = definition.kind === 'register' && !definition.anonymous && !definition.matrix;
	const offered = register && (kept.length >= many || Table !== null);
	const turn = async () => {
		setFailed(false);
		if (Table) return setTable(null);
		try {
			const { EntryTable } = await loadEntryTable();
			setTable(() => EntryTable);
		} catch {
			setFailed(true);
		}
	};
	return (
		<>
			{offered ? (
				<div class="gt-row">
					<button type="button" class="gt-button gt-button--quiet" onClick={() => void turn()}>
						<Said>{t(Table ? 'entries.as_cards' : 'entries.as_table')}</Said>
					</button>
					<span class="gt-error" role="status">
						{failed ? t('entries.table_not_loaded') : null}
					</span>
				</div>
			) : null}
			{Table && kept.length > 0 ? (
				<Table
					{...{ definition, ...actions }}
					entries={kept}
					onRemove={(gone) => onRemove([gone])}
				/>
			) : (
				<EntryCards
					{...{ definition, all, onRemove, ...actions }}
					groups={groupEntries(kept, definition)}
				/>
			)}
		</>
	);
}

import './entry-table.css';
import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { RevealProvider } from '../records/RevealContext.tsx';
import { RecordTable } from '../table/RecordTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EntryCard } from './EntryCard.tsx';
import { createEntrySource } from './entry-source.ts';

export interface EntryTableProps {
	definition: Definition;
	/** Records that are not deleted. */
	entries: StoredEntry[];
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entry: StoredEntry) => void;
}

/** One's own records as a table: searched, filtered and sorted; each opens as its card. */
export function EntryTable({ definition, entries, ...actions }: EntryTableProps) {
	const [opened, setOpened] = useState<string | null>(null);
	const source = useMemo(() => createEntrySource(definition, entries), [definition, entries]);
	const entry = entries.find(({ id }) => id === opened);
	// What is chosen in the dialog goes on outside of it.
	const leaving = (act: (chosen: StoredEntry) => void) => (chosen: StoredEntry) => {
		setOpened(null);
		act(chosen);
	};
	return (
		<RevealProvider personal={definition.fields.some(({ personal }) => personal)}>
			<RecordTable
				definition={definition}
				source={source}
				revision={entries}
				counts={{ records: entries.length, deleted: 0, conflicts: 0 }}
				onOpen={setOpened}
			/>
			{entry ? (
				<Dialog title={definition.title} onClose={() => setOpened(null)}>
					<EntryCard
						{...{ definition, entry }}
						onEdit={leaving(actions.onEdit)}
						onDuplicate={leaving(actions.onDuplicate)}
						onRemove={leaving(actions.onRemove)}
					/>
				</Dialog>
			) : null}
		</RevealProvider>
	);
}

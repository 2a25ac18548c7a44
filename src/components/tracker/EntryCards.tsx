import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { EntryGroup } from '~/core/forms/entry-groups.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { EntryCard } from './EntryCard.tsx';
import { SubmissionCard } from './SubmissionCard.tsx';

interface Props {
	definition: Definition;
	/** What belongs together, newest first. */
	groups: readonly EntryGroup[];
	/** All of this tracker, deleted ones included. */
	all: readonly StoredEntry[];
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entries: StoredEntry[]) => void;
}

/** Groups shown at once; more at a press. */
const page = 20;

/** What this person has saved, one card for each filling-in. */
export function EntryCards({ definition, groups, all, onEdit, onDuplicate, onRemove }: Props) {
	const { t } = useWords();
	const [shown, setShown] = useState(page);
	return (
		<>
			<ol class="gt-entries__groups">
				{groups.slice(0, shown).map((group) => (
					<li key={group.id}>
						{definition.matrix ? (
							<SubmissionCard {...{ definition, all, onEdit, onRemove }} entries={group.entries} />
						) : (
							group.entries.map((entry) => (
								<EntryCard
									key={entry.id}
									{...{ definition, entry, onEdit, onDuplicate }}
									onRemove={(gone) => onRemove([gone])}
								/>
							))
						)}
					</li>
				))}
			</ol>
			{groups.length > shown ? (
				<button type="button" class="gt-button" onClick={() => setShown(shown + page)}>
					{t('entries.show_more', { count: groups.length - shown })}
				</button>
			) : null}
		</>
	);
}

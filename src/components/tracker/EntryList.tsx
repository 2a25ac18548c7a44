import { useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { groupEntries } from '~/core/forms/entry-groups.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { DeletedEntries } from './DeletedEntries.tsx';
import { EntryCard } from './EntryCard.tsx';
import { fieldId } from './field-id.ts';
import { formatMoment } from '../records/format-moment.ts';
import { UndoNotice } from '../ui/UndoNotice.tsx';

interface Props {
	definition: Definition;
	/** `null` until the device has been asked. */
	entries: StoredEntry[] | null;
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entry: StoredEntry) => Promise<boolean>;
	onRestore: (entry: StoredEntry) => Promise<boolean>;
	/** Lets go of what deleted records said, for good. */
	onForget: () => Promise<boolean>;
}

/** Groups shown at once; more at a press. */
const page = 20;

/** What this person has saved on this device, newest first. */
export function EntryList(props: Props) {
	const { definition, entries, onRemove, onRestore, onForget, ...actions } = props;
	const { t, locale } = useWords();
	const [shown, setShown] = useState(page);
	const [removed, setRemoved] = useState<string | null>(null);
	const title = useRef<HTMLHeadingElement>(null);
	const titleId = fieldId(definition.id, null, 'entries-title');
	const kept = entries?.filter((entry) => !entry.deleted) ?? [];
	const deleted = entries?.filter((entry) => entry.deleted) ?? [];
	const groups = groupEntries(kept, definition);
	const undoable = deleted.find(({ id }) => id === removed);

	return (
		<section class="gt-entries" aria-labelledby={titleId}>
			<h2 id={titleId} ref={title} tabIndex={-1}>
				{t('entries.title')}
				{kept.length > 0 ? (
					<span class="gt-chip">{t('entries.count', { count: kept.length })}</span>
				) : null}
			</h2>
			{undoable ? (
				<UndoNotice
					said={t('entries.removed')}
					undo={t('entries.undo')}
					onUndo={async () => {
						if (await onRestore(undoable)) title.current?.focus();
					}}
					onClose={() => {
						setRemoved(null);
						title.current?.focus();
					}}
				/>
			) : null}
			{kept.length === 0 ? (
				<p class="gt-help gt-entries__none">
					{t(entries === null ? 'entries.reading' : 'entries.none')}
				</p>
			) : null}
			<ol class="gt-entries__groups">
				{groups.slice(0, shown).map((group) => (
					<li key={group.id}>
						{group.entries.length > 1 ? (
							<p class="gt-entries__together">
								{t(definition.anonymous ? 'entries.together_untimed' : 'entries.together', {
									time: formatMoment(group.updatedAt, locale),
									count: group.entries.length,
								})}
							</p>
						) : null}
						<ul class="gt-entries__group" data-many={group.entries.length > 1 ? '' : undefined}>
							{group.entries.map((entry) => (
								<EntryCard
									key={entry.id}
									definition={definition}
									entry={entry}
									{...actions}
									onRemove={async () => {
										if (await onRemove(entry)) setRemoved(entry.id);
									}}
								/>
							))}
						</ul>
					</li>
				))}
			</ol>
			{groups.length > shown ? (
				<button type="button" class="gt-button" onClick={() => setShown(shown + page)}>
					{t('entries.show_more', { count: groups.length - shown })}
				</button>
			) : null}
			<DeletedEntries
				definition={definition}
				entries={deleted}
				onRestore={onRestore}
				onForget={async () => {
					if (await onForget()) title.current?.focus();
				}}
			/>
		</section>
	);
}

import { useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Company } from '~/core/organization/company.ts';
import { groupEntries } from '~/core/forms/entry-groups.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { BoxedPlace } from '../export/BoxedPlace.tsx';
import type { Database } from '~/storage/database.ts';
import { DeletedEntries } from './DeletedEntries.tsx';
import type { Engine } from './engine.ts';
import { EntryViews } from './EntryViews.tsx';
import { fieldId } from './field-id.ts';
import { StillToHandOver } from './StillToHandOver.tsx';
import type { DraftForm } from './use-draft.ts';
import type { StoreState } from './use-store.ts';
import { OwnConflicts } from './OwnConflicts.tsx';
import { TakeInHint } from './TakeInHint.tsx';
import { UndoNotice } from '../ui/UndoNotice.tsx';

interface Props {
	definition: Definition;
	company: Company;
	engine: Engine;
	/** Where its own records are kept. */
	device: StoreState;
	/** `null` until the device has been asked. */
	entries: StoredEntry[] | null;
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	/** Those of one filling-in, together. */
	onRemove: (entries: readonly StoredEntry[]) => Promise<boolean>;
	onRestore: (entries: readonly StoredEntry[]) => Promise<boolean>;
	onHandOver: () => void;
	form: DraftForm;
	/** Lets go of what deleted records said, for good. */
	onForget: () => Promise<boolean>;
	db: Database | null;
}

/** What this person has saved on this device, newest first. */
export function EntryList(props: Props) {
	const {
		definition,
		company,
		engine,
		entries,
		onEdit,
		onDuplicate,
		onRemove,
		onRestore,
		onForget,
	} = props;
	const { db, device, onHandOver } = props;
	const { t } = useWords();
	const [removed, setRemoved] = useState<readonly string[]>([]);
	const title = useRef<HTMLHeadingElement>(null);
	const titleId = fieldId(definition.id, null, 'entries-title');
	const kept = entries?.filter((entry) => !entry.deleted) ?? [];
	const deleted = entries?.filter((entry) => entry.deleted) ?? [];
	const undoable = deleted.filter(({ id }) => removed.includes(id));
	const survey = definition.kind === 'survey';
	const remove = async (gone: StoredEntry[]) => {
		if (await onRemove(gone)) setRemoved(gone.map(({ id }) => id));
	};
	// Nothing to list is no news to somebody who has not begun; what was there leaves its place.
	const had = useRef(false);
	had.current ||= kept.length + deleted.length > 0;
	if (survey && !had.current) return null;

	return (
		<section class="gt-entries" aria-labelledby={titleId}>
			<h2 id={titleId} ref={title} tabIndex={-1}>
				{t('entries.title')}
				{kept.length > 0 ? (
					<span class="gt-chip">
						{t(survey ? 'entries.count_surveys' : 'entries.count', {
							count: survey ? groupEntries(kept, definition).length : kept.length,
						})}
					</span>
				) : null}
			</h2>
			{import.meta.env.GOUTONG_DROP_BOX ? <BoxedPlace {...props} /> : null}
			{undoable.length > 0 ? (
				<UndoNotice
					said={t('entries.removed')}
					undo={t('entries.undo')}
					onUndo={async () => {
						if (await onRestore(undoable)) title.current?.focus();
					}}
					onClose={() => {
						setRemoved([]);
						title.current?.focus();
					}}
				/>
			) : null}
			{kept.length === 0 ? (
				<p class="gt-help gt-entries__none">
					{t(entries === null ? 'entries.reading' : 'entries.none')}
				</p>
			) : null}
			{survey ? (
				<StillToHandOver
					onHandOver={onHandOver}
					form={props.form}
					entries={entries ?? []}
					collector={company.collector}
				/>
			) : (
				<>
					<OwnConflicts {...{ definition, db }} entries={entries ?? []} />
					{db ? <TakeInHint {...{ definition, kept }} /> : null}
				</>
			)}
			<EntryViews
				{...{
					definition,
					company,
					engine,
					device,
					kept,
					onEdit,
					onDuplicate,
					onRestore,
					onHandOver,
				}}
				all={entries ?? []}
				onRemove={(gone) => void remove(gone)}
			/>
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

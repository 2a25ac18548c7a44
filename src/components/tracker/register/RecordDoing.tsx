import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
import type { RecordEvent } from '~/core/definition/record-event.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Company } from '~/core/organization/company.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Engine } from '../engine.ts';
import type { StoreState } from '../use-store.ts';
import type { Adding } from './adding.ts';
import { beginEach, missingOptions } from './begin-each.ts';
import type { Book, ChildBooks } from './book.ts';
import { ChangeButtons } from './ChangeButtons.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { changesNow } from './changes-now.ts';
import { ChildForm } from './ChildForm.tsx';
import { EventButtons } from './EventButtons.tsx';
import { eventsNow } from './events-now.ts';
import type { Child } from './register-row.ts';
import { startChange } from './start-change.ts';
import type { ParentRecord } from './start-child.ts';

interface Props {
	definition: Definition;
	company: Company;
	engine: Engine;
	/** Where the record itself is kept. */
	device: StoreState;
	entry: StoredEntry;
	values: Values;
	parent: ParentRecord;
	books: ChildBooks;
	children: readonly Child[];
	adding: Adding | null;
	changing: RecordChange | null;
	onAdd: (adding: Adding) => void;
	onChange: (change: RecordChange) => void;
	/** Gets a sentence of what was done; '' where it was given up. */
	onDone: (sentence: string) => void;
}

/** What can be told of a record with one tap and what is changed of it; or the form of what was tapped. */
export function RecordDoing(props: Props) {
	const { definition, company, engine, device, entry, values, parent, books, children } = props;
	const { adding, changing, onDone } = props;
	const { t } = useWords();
	const events = useMemo(
		() => (entry.deleted ? [] : eventsNow(definition, values, children)),
		[definition, entry, values, children],
	);
	const changes = entry.deleted ? [] : changesNow(definition, values, children);
	const addEach = async (book: Book, event: RecordEvent) => {
		const { store, onFailed } = book.state;
		if (!store) return;
		const codes = missingOptions(event, book.definition, children);
		const { definition } = book;
		const given = { event, definition, parent, values, codes, now: new Date(), company };
		try {
			await beginEach(given, store);
			onDone(t('register.added_each', { count: codes.length }));
		} catch (error) {
			onFailed(error);
		}
	};
	/** What was told may change the record itself: a case that is reopened is open. */
	const set = adding?.event?.record ?? {};
	const follows = Object.keys(set).length > 0;
	const changed = (now: StoredEntry) =>
		startChange(definition, now, { set, now: null }, new Date());
	const added = async () => {
		// Where nothing outlives the page, it is a step of its own.
		if (follows && !device.store?.durable)
			await device.store?.submitDraft(changed(entry), {}).catch(device.onFailed);
		onDone(t(adding?.change ? 'register.changed_now' : 'register.added'));
	};
	if (adding)
		return (
			<ChildForm
				key={
					adding.change?.id ??
					(adding.entry ?? adding.corrects)?.id ??
					adding.event?.id ??
					adding.book.definition.id
				}
				{...{ adding, values, children, company, engine, parent }}
				beside={follows ? { id: entry.id, definition, change: changed } : null}
				onDone={() => void added()}
				onCancel={() => onDone('')}
			/>
		);
	if (changing)
		return (
			<ChangeForm
				key={changing.id}
				{...{ definition, entry, children, company, engine, device }}
				change={changing}
				onDone={() => onDone(t('register.changed_now'))}
				onCancel={() => onDone('')}
			/>
		);
	return (
		<>
			<EventButtons
				{...{ events, books, children, deleted: entry.deleted }}
				onAdd={props.onAdd}
				onEach={(book, event) => void addEach(book, event)}
			/>
			<ChangeButtons changes={changes} onChange={props.onChange} />
		</>
	);
}

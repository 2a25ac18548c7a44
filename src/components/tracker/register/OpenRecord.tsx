import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
import type { RecordEvent } from '~/core/definition/record-event.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { leavingLabel } from '~/core/links/record-label.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Tally } from '~/core/tallies/tally.ts';
import type { Engine } from '../engine.ts';
import type { StoreState } from '../use-store.ts';
import { Said } from '../../ui/Said.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Adding } from './adding.ts';
import { beginEach, missingOptions } from './begin-each.ts';
import type { Book, ChildBooks } from './book.ts';
import { clocksOf } from './build-rows.ts';
import { CaseSheet } from './CaseSheet.tsx';
import { ChangeButtons } from './ChangeButtons.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { changesNow } from './changes-now.ts';
import { ChildForm } from './ChildForm.tsx';
import { CorrectedBy } from './CorrectedBy.tsx';
import { EventButtons } from './EventButtons.tsx';
import { eventsNow } from './events-now.ts';
import { LivedPlace } from './lived/LivedPlace.tsx';
import { RecordActions } from './RecordActions.tsx';
import { RecordAnswers } from './RecordAnswers.tsx';
import { RecordClocks } from './RecordClocks.tsx';
import { RecordHead } from './RecordHead.tsx';
import type { RecordWays } from './record-ways.ts';
import type { Child } from './register-row.ts';
import { createSayChange } from './say-change.ts';
import { startChange } from './start-change.ts';
import { Timeline } from './Timeline.tsx';

interface Props extends RecordWays {
	definition: Definition;
	company: Company;
	engine: Engine;
	/** Where the record itself is kept. */
	device: StoreState;
	entry: StoredEntry;
	/** What it was written to say; of a deleted one what it said. */
	own: Values;
	/** What holds of it today. */
	values: Values;
	label: string;
	now: Date;
	books: ChildBooks;
	children: readonly Child[];
	all: readonly StoredEntry[];
	childrenOf: ReadonlyMap<string, readonly Child[]> | null;
	/** Something was added to it, or given up. */
	onAdded: () => void;
}

/** A record that is there: how it stands, what can be told of it with one tap, and all that has happened. */
export function OpenRecord(props: Props) {
	const { definition, company, engine, device, entry, own, values, label, now, books, children } =
		props;
	const { t, locale } = useWords();
	const [adding, setAdding] = useState<Adding | null>(null);
	const [told, setTold] = useState('');
	const [changing, setChanging] = useState<RecordChange | null>(null);
	const [printing, setPrinting] = useState(false);
	const [tally, setTally] = useState<Tally | null>(null);
	const clocks = clocksOf(definition, entry, children, { company, now });
	const events = entry.deleted ? [] : eventsNow(definition, values, children);
	const changes = entry.deleted ? [] : changesNow(definition, values, children);
	const done = (sentence: string) => {
		setAdding(null);
		setChanging(null);
		setTold(sentence);
		props.onAdded();
	};
	const parent = { key: `${definition.id}/${entry.id}`, label: leavingLabel(values, definition) };
	const addEach = async (book: Book, event: RecordEvent) => {
		const { store, onFailed } = book.state;
		if (!store) return;
		const codes = missingOptions(event, book.definition, children);
		const given = { event, definition: book.definition, parent, values, codes, now };
		try {
			await beginEach(given, store);
			done(t('register.added_each', { count: codes.length }));
		} catch (error) {
			onFailed(error);
		}
	};
	/** What was told may change the record itself: a case that is reopened is open. */
	const added = async () => {
		const set = adding?.event?.record ?? {};
		if (Object.keys(set).length > 0) {
			const draft = startChange(definition, entry, { set, now: null }, new Date());
			await device.store?.submitDraft(draft, {}).catch(device.onFailed);
		}
		done(t('register.added'));
	};
	return (
		<>
			<RecordHead
				{...{ definition, entry }}
				onRestore={props.onRestore}
				onHandOver={props.onHandOver}
			/>
			{definition.append ? <CorrectedBy {...{ definition, entry }} all={props.all} /> : null}
			<RecordClocks {...{ clocks, company, now }} />
			<p role="status" class="gt-record__told">
				<Said>{told}</Said>
			</p>
			{adding ? (
				<ChildForm
					key={
						(adding.entry ?? adding.corrects)?.id ?? adding.event?.id ?? adding.book.definition.id
					}
					{...{ adding, values, children, company, engine, parent }}
					onDone={() => void added()}
					onCancel={() => done('')}
				/>
			) : changing ? (
				<ChangeForm
					key={changing.id}
					{...{ definition, entry, children, company, engine, device }}
					change={changing}
					onDone={() => done(t('register.changed_now'))}
					onCancel={() => done('')}
				/>
			) : (
				<>
					<EventButtons
						{...{ events, books, children, deleted: entry.deleted }}
						onAdd={setAdding}
						onEach={(book, event) => void addEach(book, event)}
					/>
					<ChangeButtons changes={changes} onChange={setChanging} />
				</>
			)}
			<RecordAnswers
				{...{ definition, values }}
				note={createSayChange({ definition, own, children, company, now }, { t, locale })}
			/>
			<LivedPlace {...props} onAdd={setAdding} onTold={setTold} onTally={setTally} />
			<Timeline
				{...{ definition, entry, values, children, books, company, now }}
				onEdit={(book, child) => setAdding({ book, event: null, entry: child })}
				onCorrect={(book, corrects) => setAdding({ book, event: null, entry: null, corrects })}
				onTold={setTold}
			/>
			<RecordActions
				{...props}
				{...{ clocks }}
				onPrint={() => setPrinting(true)}
				onTold={setTold}
			/>
			{printing ? (
				<CaseSheet
					{...{ definition, company, entry, values, label, children, books, clocks, now, tally }}
					onDone={() => setPrinting(false)}
				/>
			) : null}
		</>
	);
}

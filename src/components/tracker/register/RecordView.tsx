import { useEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { handedOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Tally } from '~/core/tallies/tally.ts';
import type { Engine } from '../engine.ts';
import { HandedOverFacts } from '../HandedOverFacts.tsx';
import { Said } from '../../ui/Said.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Adding } from './adding.ts';
import type { ChildBooks } from './book.ts';
import { clocksOf } from './build-rows.ts';
import { CaseSheet } from './CaseSheet.tsx';
import { ChildForm } from './ChildForm.tsx';
import { CorrectedBy } from './CorrectedBy.tsx';
import { EventButtons } from './EventButtons.tsx';
import { eventsNow } from './events-now.ts';
import { LivedPlace } from './lived/LivedPlace.tsx';
import { RecordActions } from './RecordActions.tsx';
import { RecordAnswers } from './RecordAnswers.tsx';
import { RecordClocks } from './RecordClocks.tsx';
import type { Child } from './register-row.ts';
import { createSayChange } from './say-change.ts';
import { Timeline } from './Timeline.tsx';
import { valuesToday } from './values-today.ts';

interface Props {
	definition: Definition;
	company: Company;
	engine: Engine;
	/** `undefined`: it is not on this device, or has not been read yet. */
	entry: StoredEntry | undefined;
	/** All of its tracker. */
	all: readonly StoredEntry[];
	now: Date;
	books: ChildBooks;
	/** What was added to it, deleted ones included. */
	children: readonly Child[];
	/** All records of the tracker, and what was added to each by its full key. */
	all: readonly StoredEntry[];
	childrenOf: ReadonlyMap<string, readonly Child[]> | null;
	onClose: () => void;
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entry: StoredEntry) => void;
	onRestore: (entries: readonly StoredEntry[]) => Promise<boolean>;
}

/** One record: how it stands, what can be told of it with one tap, and all that has happened. */
export function RecordView(props: Props) {
	const { definition, company, engine, entry, now, books, children, onClose } = props;
	const { t, locale } = useWords();
	const title = useRef<HTMLHeadingElement>(null);
	const [adding, setAdding] = useState<Adding | null>(null);
	const [told, setTold] = useState('');
	const [printing, setPrinting] = useState(false);
	const [tally, setTally] = useState<Tally | null>(null);
	const isThere = entry !== undefined;
	useEffect(() => {
		title.current?.scrollIntoView({ block: 'start' });
		title.current?.focus({ preventScroll: true });
	}, [isThere]);
	const back = (
		<button type="button" class="gt-button gt-button--quiet gt-record__back" onClick={onClose}>
			{t('register.back')}
		</button>
	);
	if (!entry) {
		return (
			<section class="gt-stack">
				{back}
				<h3 ref={title} tabIndex={-1}>
					{t('register.not_here')}
				</h3>
				<p>{t('register.not_here_help')}</p>
			</section>
		);
	}
	const said = entry.deleted ? { ...entry, values: entry.restorable ?? {} } : entry;
	const { values: own } = upgradeEntry(said, definition);
	const values = valuesToday(definition, own, children, { company, now });
	const label = labelOfRecord(values, definition) || entry.id;
	const clocks = clocksOf(definition, entry, children, { company, now });
	const events = entry.deleted ? [] : eventsNow(definition, values, children);
	const done = (sentence: string) => {
		setAdding(null);
		setTold(sentence);
		title.current?.focus({ preventScroll: true });
	};
	const actions = { ...props, entry, values, label, clocks };
	return (
		<section class="gt-record gt-stack" aria-label={label}>
			{back}
			<header class="gt-record__head">
				<h3 ref={title} tabIndex={-1}>
					{label}
				</h3>
				<HandedOverFacts
					{...{ definition }}
					state={handedOver(entry)}
					updatedAt={entry.updatedAt}
				/>
			</header>
			{entry.deleted ? (
				<p class="gt-notice gt-notice--warn">
					{t('register.is_deleted')}{' '}
					{entry.restorable ? (
						<button type="button" class="gt-button" onClick={() => void props.onRestore([entry])}>
							{t('entries.restore')}
						</button>
					) : null}
				</p>
			) : null}
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
					{...{ adding, values, company, engine }}
					parent={{ key: `${definition.id}/${entry.id}`, label }}
					onDone={() => done(t('register.added'))}
					onCancel={() => done('')}
				/>
			) : (
				<EventButtons {...{ events, books, deleted: entry.deleted }} onAdd={setAdding} />
			)}
			<RecordAnswers
				{...{ definition, values }}
				note={createSayChange({ definition, own, children, company, now }, { t, locale })}
			/>
			<LivedPlace
				{...{ ...props, entry, own, values, label }}
				onAdd={setAdding}
				onTold={setTold}
				onTally={setTally}
			/>
			<Timeline
				{...{ definition, entry, values, children, books, now }}
				onEdit={(book, child) => setAdding({ book, event: null, entry: child })}
				onCorrect={(book, corrects) => setAdding({ book, event: null, entry: null, corrects })}
				onTold={setTold}
			/>
			<RecordActions {...actions} onPrint={() => setPrinting(true)} onTold={setTold} />
			{printing ? (
				<CaseSheet
					{...{ definition, company, entry, values, label, children, books, clocks, now, tally }}
					onDone={() => setPrinting(false)}
				/>
			) : null}
		</section>
	);
}

import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
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
import type { ChildBooks } from './book.ts';
import { clocksOf } from './build-rows.ts';
import { CaseSheet } from './CaseSheet.tsx';
import { CorrectedBy } from './CorrectedBy.tsx';
import { LivedPlace } from './lived/LivedPlace.tsx';
import { RecordActions } from './RecordActions.tsx';
import { RecordAnswers } from './RecordAnswers.tsx';
import { RecordClocks } from './RecordClocks.tsx';
import { RecordDoing } from './RecordDoing.tsx';
import { RecordHead } from './RecordHead.tsx';
import type { RecordWays } from './record-ways.ts';
import type { Child } from './register-row.ts';
import { createSayChange } from './say-change.ts';
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
	const done = (sentence: string) => {
		setAdding(null);
		setChanging(null);
		setTold(sentence);
		props.onAdded();
	};
	// Who writes an answer has before them what is answered.
	const isWriting = adding !== null || changing !== null;
	const answers = (
		<RecordAnswers
			{...{ definition, values }}
			note={createSayChange({ definition, own, children, company, now }, { t, locale })}
		/>
	);
	const parent = { key: `${definition.id}/${entry.id}`, label: leavingLabel(values, definition) };
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
			{isWriting ? answers : null}
			<RecordDoing
				{...{ definition, company, engine, device, entry, values, parent, books, children }}
				{...{ adding, changing }}
				onAdd={setAdding}
				onChange={setChanging}
				onDone={done}
			/>
			{isWriting ? null : answers}
			<LivedPlace
				{...props}
				onAdd={setAdding}
				onChange={setChanging}
				onTold={setTold}
				onTally={setTally}
			/>
			<Timeline
				{...{ definition, entry, values, children, books, company, now }}
				onEdit={(book, child, change) =>
					setAdding({ book, event: null, entry: child, ...(change && { change }) })
				}
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

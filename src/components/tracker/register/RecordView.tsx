import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Engine } from '../engine.ts';
import type { StoreState } from '../use-store.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { ChildBooks } from './book.ts';
import { NoRecord } from './NoRecord.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import type { RecordWays } from './record-ways.ts';
import type { Child } from './register-row.ts';
import { valuesToday } from './values-today.ts';

interface Props extends RecordWays {
	definition: Definition;
	company: Company;
	engine: Engine;
	/** Where the record itself is kept. */
	device: StoreState;
	/** `undefined`: it is not on this device, or has not been read yet. */
	entry: StoredEntry | undefined;
	now: Date;
	books: ChildBooks;
	/** All of its tracker, deleted ones included. */
	all: readonly StoredEntry[];
	/** What was added to it, deleted ones included. */
	children: readonly Child[];
	/** What was added to each record of the tracker, by its full key. */
	childrenOf: ReadonlyMap<string, readonly Child[]> | null;
	onClose: () => void;
}

/** One record in the place of the table: its name, the way back, and the record itself. */
export function RecordView({ entry, onClose, ...rest }: Props) {
	const { definition, company, children, now } = rest;
	const { t } = useWords();
	const title = useRef<HTMLHeadingElement>(null);
	const focusTitle = () => {
		// What was filled in was longer than what stands there now: how it stands is to be seen.
		title.current?.scrollIntoView({ block: 'nearest' });
		title.current?.focus({ preventScroll: true });
	};
	const isThere = entry !== undefined;
	useLayoutEffect(() => {
		title.current?.scrollIntoView({ block: 'start' });
		title.current?.focus({ preventScroll: true });
	}, [isThere]);
	const own = entry ? valuesOf(entry, definition) : {};
	const values = valuesToday(definition, own, children, { company, now });
	const label = entry ? labelOfRecord(values, definition) || entry.id : t('register.not_here');
	return (
		<section class="gt-record gt-stack" aria-label={label}>
			<button type="button" class="gt-button gt-button--quiet gt-record__back" onClick={onClose}>
				{t('register.back')}
			</button>
			<h2 ref={title} tabIndex={-1}>
				{label}
			</h2>
			{entry ? (
				<OpenRecord {...rest} {...{ entry, own, values, label }} onAdded={focusTitle} />
			) : (
				<NoRecord />
			)}
		</section>
	);
}

/** What it says in the ids and codes of today; of a deleted one what it said. */
function valuesOf(entry: StoredEntry, definition: Definition) {
	const said = entry.deleted ? { ...entry, values: entry.restorable ?? {} } : entry;
	return upgradeEntry(said, definition).values;
}

import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Tally } from '~/core/tallies/tally.ts';
import type { Adding } from '../adding.ts';
import type { ChildBooks } from '../book.ts';
import type { Child } from '../register-row.ts';

/** A record, and what its further panels are made of. */
export interface LivedProps {
	definition: Definition;
	company: Company;
	entry: StoredEntry;
	/** The record's own answers. */
	own: Values;
	/** Those of today. */
	values: Values;
	label: string;
	children: readonly Child[];
	books: ChildBooks;
	/** All records of the tracker, and what was added to each by its full key. */
	all: readonly StoredEntry[];
	childrenOf: ReadonlyMap<string, readonly Child[]> | null;
	now: Date;
	onAdd: (adding: Adding) => void;
	/** A change of the record is to be made. */
	onChange: (change: RecordChange) => void;
	/** Gets a sentence of what was done. */
	onTold: (sentence: string) => void;
	/** Gets the counts from other registers, to be printed with the record. */
	onTally: (tally: Tally | null) => void;
}

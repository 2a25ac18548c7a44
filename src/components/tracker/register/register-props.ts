import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Engine } from '../engine.ts';
import type { StoreState } from '../use-store.ts';

/** What a register is given by the island it stands in. */
export interface RegisterProps {
	definition: Definition;
	company: Company;
	engine: Engine;
	/** Where its own records are kept. */
	device: StoreState;
	/** Records that are not deleted. */
	kept: StoredEntry[];
	/** All of this tracker, deleted ones included. */
	all: readonly StoredEntry[];
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entries: StoredEntry[]) => void;
	onHandOver: () => void;
	onRestore: (entries: readonly StoredEntry[]) => Promise<boolean>;
}

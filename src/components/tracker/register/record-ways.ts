import type { StoredEntry } from '~/core/entries/stored-entry.ts';

/** What is done with a record as a whole outside of its view. */
export interface RecordWays {
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entry: StoredEntry) => void;
	/** To where all that is to be handed over of the register is. */
	onHandOver: () => void;
	onRestore: (entries: readonly StoredEntry[]) => Promise<boolean>;
}

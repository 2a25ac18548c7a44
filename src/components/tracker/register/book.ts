import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { StoreState } from '../use-store.ts';
import type { Added } from './gather-children.ts';

/** A tracker that belongs to the register, open on this device. */
export interface Book {
	definition: Definition;
	state: StoreState;
	/** `null` until they have been read. */
	entries: StoredEntry[] | null;
	remove: (entries: readonly StoredEntry[]) => Promise<boolean>;
	restore: (entries: readonly StoredEntry[]) => Promise<boolean>;
}

/** The trackers that belong to a register, as they come and change. */
export interface ChildBooks {
	definitions: readonly Definition[];
	books: readonly Book[];
	onBook: (book: Book) => void;
	/** `null` until all of them have been read. */
	read: readonly Added[] | null;
	/** Their definitions did not come. */
	failed: boolean;
	again: () => void;
}

import { useEffect, useState } from 'preact/hooks';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Store } from './store.ts';

export interface Entries {
	/** All of this tracker's own records, deleted ones included; `null` until they have been read. */
	entries: StoredEntry[] | null;
	/** Settle with whether it is on the device. */
	remove: (entry: StoredEntry) => Promise<boolean>;
	restore: (entry: StoredEntry) => Promise<boolean>;
	forget: () => Promise<boolean>;
	markExported: (entries: StoredEntry[]) => Promise<boolean>;
}

/** The records saved on this device, in step with other tabs. */
export function useEntries(store: Store | null, onFailed: (error: unknown) => void): Entries {
	const [entries, setEntries] = useState<StoredEntry[] | null>(null);
	useEffect(() => store?.watchEntries(setEntries), [store]);

	const attempt = async (write: Promise<void> | undefined): Promise<boolean> => {
		try {
			await write;
			return write !== undefined;
		} catch (error) {
			onFailed(error);
			return false;
		}
	};
	return {
		entries,
		remove: ({ id }) => attempt(store?.removeEntry(id)),
		restore: ({ id }) => attempt(store?.restoreEntry(id)),
		forget: () => attempt(store?.forgetRemoved()),
		markExported: (exported) => attempt(store?.markExported(exported)),
	};
}

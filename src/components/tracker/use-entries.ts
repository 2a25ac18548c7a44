import { useEffect, useState } from 'preact/hooks';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { useLatest } from '../ui/use-latest.ts';
import type { Store } from './store.ts';
import type { Gone } from './use-store.ts';

export interface Entries {
	/** All of this tracker's own records, deleted ones included; `null` until they have been read. */
	entries: StoredEntry[] | null;
	/** Settle with whether it is on the device. */
	remove: (entries: readonly StoredEntry[]) => Promise<boolean>;
	restore: (entries: readonly StoredEntry[]) => Promise<boolean>;
	forget: () => Promise<boolean>;
	markExported: (entries: StoredEntry[]) => Promise<boolean>;
}

/** The records saved on this device, in step with other tabs. */
export function useEntries(
	store: Store | null,
	onFailed: (error: unknown) => void,
	onGone: (gone: Gone) => void,
): Entries {
	const [entries, setEntries] = useState<StoredEntry[] | null>(null);
	const latest = useLatest(entries);
	useEffect(() => {
		// Read anew after the browser ended the connection: what is not there any more is gone.
		let before = store?.afterLoss ? latest.current : null;
		return store?.watchEntries((found) => {
			const records = before?.filter(
				({ id, deleted }) => !deleted && !found.some((entry) => entry.id === id),
			).length;
			before = null;
			if (records) onGone({ records, draft: false });
			setEntries(found);
		});
	}, [store, latest, onGone]);

	const attempt = async (write: Promise<void> | undefined): Promise<boolean> => {
		try {
			await write;
			return Boolean(write);
		} catch (error) {
			onFailed(error);
			return false;
		}
	};
	return {
		entries,
		remove: (gone) => attempt(store?.removeEntries(gone.map(({ id }) => id))),
		restore: (back) => attempt(store?.restoreEntries(back.map(({ id }) => id))),
		forget: () => attempt(store?.forgetRemoved()),
		markExported: (exported) => attempt(store?.markExported(exported)),
	};
}

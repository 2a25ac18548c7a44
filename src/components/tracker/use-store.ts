import { useCallback, useEffect, useState } from 'preact/hooks';
import { ownName } from '~/device/own-name.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { type Database, openDatabase } from '~/storage/database.ts';
import { type StorageFailure, toStorageFailure } from '~/storage/failure.ts';
import { createDatabaseStore } from './database-store.ts';
import type { Outcome, Store } from './store.ts';

export interface StoreState extends Outcome {
	/** `null` until the device has been asked. */
	store: Store | null;
	/** For taking everything out or erasing it; read-only where the data is newer. `null`: out of reach. */
	db: Database | null;
	failure: StorageFailure | null;
	/** A tab with an older page keeps the database from being opened. */
	waiting: boolean;
}

/** Opens the device's database for one tracker; where that fails, the page's memory stands in. */
export function useStore(definition: Definition): StoreState {
	const [opened, setOpened] = useState<{ store: Store; db: Database | null } | null>(null);
	const [failure, setFailure] = useState<StorageFailure | null>(null);
	const [waiting, setWaiting] = useState(false);

	useEffect(() => {
		let gone = false;
		let close = () => {};
		const open = async () => {
			const result = await openDatabase({
				name: ownName(),
				onLost: setFailure,
				onWaiting: () => setWaiting(true),
			});
			if (result.kind !== 'failed') close = () => result.db.close();
			if (gone) return close();
			setWaiting(false);
			if (result.kind === 'open') {
				setOpened({ store: createDatabaseStore(result.db, definition, setFailure), db: result.db });
				return;
			}
			const { createMemoryStore } = await import('./memory-store.ts');
			if (gone) return close();
			setFailure(result.failure);
			setOpened({
				store: createMemoryStore(definition),
				db: result.kind === 'newer' ? result.db : null,
			});
		};
		void open();
		return () => {
			gone = true;
			close();
		};
	}, [definition]);

	const onFailed = useCallback((error: unknown) => setFailure(toStorageFailure(error)), []);
	// What was lost for good does not come back because one write went well.
	const onWorked = useCallback(
		() => setFailure((now) => (now === 'full' || now === 'unknown' ? null : now)),
		[],
	);
	return {
		store: opened?.store ?? null,
		db: opened?.db ?? null,
		failure,
		waiting,
		onFailed,
		onWorked,
	};
}

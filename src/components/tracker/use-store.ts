import { useCallback, useEffect, useState } from 'preact/hooks';
import { ownName } from '~/device/own-name.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { type Database, openDatabase } from '~/storage/database.ts';
import { type StorageFailure, toStorageFailure } from '~/storage/failure.ts';
import { createDatabaseStore } from './database-store.ts';
import { NotLoaded } from './load-once.ts';
import type { Outcome, Store } from './store.ts';

/** Why something was not done: `not_loaded`: the code for it did not come; what is written is kept. */
export type Failure = StorageFailure | 'not_loaded';

export interface StoreState extends Outcome {
	/** `null` until the device has been asked. */
	store: Store | null;
	/** For taking everything out or erasing it; read-only where the data is newer. `null`: out of reach. */
	db: Database | null;
	failure: Failure | null;
	/** A tab with an older page keeps the database from being opened. */
	waiting: boolean;
}

/** Opens the device's database for one tracker; where that fails, the page's memory stands in. */
export function useStore(definition: Definition): StoreState {
	const [opened, setOpened] = useState<{ store: Store; db: Database | null } | null>(null);
	const [failure, setFailure] = useState<Failure | null>(null);
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
			setFailure(result.failure);
			const { createMemoryStore } = await import('./memory-store.ts');
			if (gone) return close();
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

	const onFailed = useCallback((error: unknown) => {
		// That the device keeps nothing is the worse news, and stays.
		if (error instanceof NotLoaded) setFailure((now) => now ?? 'not_loaded');
		else setFailure(toStorageFailure(error));
	}, []);
	const durable = opened?.store.durable ?? false;
	// What was lost for good does not come back because one write went well, and a page that keeps
	// only in its memory has kept nothing.
	const onWorked = useCallback(
		(loaded = false) => {
			if (!durable) return;
			const over = ['full', 'unknown', ...(loaded ? ['not_loaded'] : [])];
			setFailure((now) => (now !== null && over.includes(now) ? null : now));
		},
		[durable],
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

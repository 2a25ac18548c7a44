import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Database } from '~/storage/database.ts';
import { type StorageFailure, toStorageFailure } from '~/storage/failure.ts';
import type { Store } from './store.ts';

export interface OpenStore {
	/** `null` until the database is open, or has turned out not to open. */
	store: Store | null;
	/** The database behind it, to take data out; `null`: there is none. */
	db: Database | null;
	failure: StorageFailure | null;
	/** A tab with an older version is in the way. */
	waiting: boolean;
	/** Tells of a write or read that failed. */
	onFailed: (error: unknown) => void;
	/** A write has worked again. */
	onWorked: () => void;
}

interface State {
	store: Store | null;
	db: Database | null;
	failure: StorageFailure | null;
	waiting: boolean;
}

/** Opens this device's database for a tracker; where it does not open, the page's memory stands in. */
export function useStore(definition: Definition): OpenStore {
	const [state, setState] = useState<State>({
		store: null,
		db: null,
		failure: null,
		waiting: false,
	});
	useEffect(() => {
		let db: Database | null = null;
		let gone = false;
		const open = async () => {
			const { openDatabase } = await import('~/storage/database.ts');
			const opened = await openDatabase({
				onLost: (failure) => setState((before) => ({ ...before, failure })),
				onWaiting: () => setState((before) => ({ ...before, waiting: true })),
			});
			db = opened.kind === 'failed' ? null : opened.db;
			if (gone) return db?.close();
			if (opened.kind === 'open') {
				const { createDatabaseStore } = await import('./database-store.ts');
				const store = createDatabaseStore(opened.db, definition);
				return setState({ store, db, failure: null, waiting: false });
			}
			const { createMemoryStore } = await import('./memory-store.ts');
			const store = createMemoryStore(definition);
			setState({ store, db, failure: opened.failure, waiting: false });
		};
		void open();
		return () => {
			gone = true;
			db?.close();
		};
	}, [definition]);
	const onFailed = useCallback((error: unknown) => {
		const failure = typeof error === 'string' ? (error as StorageFailure) : toStorageFailure(error);
		setState((before) => ({ ...before, failure }));
	}, []);
	const onWorked = useCallback(
		() =>
			setState((before) => (before.failure === 'full' ? { ...before, failure: null } : before)),
		[],
	);
	return { ...state, onFailed, onWorked };
}

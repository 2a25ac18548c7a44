import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Database } from '~/storage/database.ts';
import { useLatest } from '../ui/use-latest.ts';
import { loadMemoryStore } from './load-memory-store.ts';
import { type OpenDevice, openDevice } from './open-device.ts';
import type { Outcome, Store } from './store.ts';
import { type Failure, useFailure } from './use-failure.ts';
import { useThawed } from './use-thawed.ts';

/** What was on this device and is no more: cleared under the open page, or missing since the last visit. */
export interface Gone {
	records: number;
	/** The draft that was in the form; what is written is still there. */
	draft: boolean;
}

export interface StoreState extends Outcome {
	/** `null` until the device has been asked. */
	store: Store | null;
	/** For taking everything out or erasing it; read-only where the data is newer. `null`: out of reach. */
	db: Database | null;
	failure: Failure | null;
	/** A tab with an older page keeps the database from being opened. */
	waiting: boolean;
	gone: Gone | null;
	/** Tells of what the device has no more. */
	onGone: (gone: Gone) => void;
}

/** Opens the device's database for one tracker; where that fails, the page's memory stands in. */
export function useStore(definition: Definition): StoreState {
	const [opened, setOpened] = useState<{ store: Store; db: Database | null } | null>(null);
	const [waiting, setWaiting] = useState(false);
	const [gone, setGone] = useState<Gone | null>(null);
	/** Rises whenever the database is to be opened anew. */
	const [turn, setTurn] = useState(0);
	const { failure, setFailure, ...outcome } = useFailure(opened?.store.durable ?? false);

	const { id, version } = definition;
	const latest = useLatest(definition);

	// With each turn it is opened anew; in another language it stays what it is.
	useEffect(() => {
		let left = false;
		let device: OpenDevice | null = null;
		let end = () => {};
		const begin = (afterLoss: boolean) => {
			end();
			if (left || !device) return;
			let ended = false;
			end = () => {
				ended = true;
			};
			const renewal = { afterLoss, hasEnded: () => ended };
			const store = device.createStore(latest.current, setFailure, renewal);
			setOpened({ store, db: device.db });
		};
		const open = async () => {
			const result = await openDevice({
				onLost: setFailure,
				onWaiting: () => setWaiting(true),
				// What the page watches has ended with the connection: all of it begins anew.
				onClosed: () => begin(true),
			});
			device = result.device;
			if (left) return device?.close();
			setWaiting(false);
			if (result.failure === null) return begin(false);
			setFailure(result.failure);
			const { createMemoryStore } = await loadMemoryStore();
			if (left) return;
			setOpened({ store: createMemoryStore(latest.current), db: device?.db ?? null });
		};
		open().catch(() => left || setFailure('not_opened'));
		return () => {
			left = true;
			end();
			device?.close();
		};
	}, [id, version, latest, setFailure, turn]);
	// Whatever the old connection was asked for while the page was left may never be heard of again.
	useThawed(() => {
		setOpened(null);
		setTurn((count) => count + 1);
	});

	const onGone = useCallback((lost: Gone) => {
		setGone((now) => ({
			records: (now?.records ?? 0) + lost.records,
			draft: lost.draft || (now?.draft ?? false),
		}));
	}, []);
	const { store = null, db = null } = opened ?? {};
	return { store, db, failure, waiting, gone, onGone, ...outcome };
}

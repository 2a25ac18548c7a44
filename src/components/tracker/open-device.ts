import type { Definition } from '~/core/definition/definition.ts';
import { ownName } from '~/device/own-name.ts';
import { type Database, openDatabase } from '~/storage/database.ts';
import type { StorageFailure } from '~/storage/failure.ts';
import { offerBelonging } from '../export/belonging-source.ts';
import { offerLinks } from '../fields/link-source.ts';
import { createDatabaseStore } from './database-store.ts';
import type { Renewal, Store } from './store.ts';

/** The place on this device where forms keep what is written, open. */
export interface OpenDevice {
	/** For taking everything out or erasing it; `null` where the place has other ways. */
	db: Database | null;
	createStore: (
		definition: Definition,
		onFailure: (failure: StorageFailure) => void,
		renewal: Renewal,
	) => Store;
	close: () => void;
}

/** Whom to tell what becomes of the place; as `OpenOptions` of the database says. */
export interface DeviceEvents {
	onLost: (failure: StorageFailure) => void;
	onWaiting: () => void;
	onClosed: () => void;
}

/** The place, and what keeps it from being written; without a place, what keeps it from being opened. */
export type OpenedDevice =
	| { device: OpenDevice; failure: StorageFailure | null }
	| { device: null; failure: StorageFailure };

/** Opens the place where this device keeps what is written. A kit has another one in its stead. */
export async function openDevice(events: DeviceEvents): Promise<OpenedDevice> {
	const result = await openDatabase({ name: ownName(), ...events });
	if (result.kind === 'failed') return { device: null, failure: result.failure };
	const { db } = result;
	offerBelonging(async () => (await import('./belonging-source.ts')).belongingIn(db));
	offerLinks(async (...asked) => {
		const { readLinkChoices } = await import('./link-choices.ts');
		return readLinkChoices(db, ...asked);
	});
	const device: OpenDevice = {
		db,
		createStore: (definition, onFailure, renewal) =>
			createDatabaseStore(db, definition, onFailure, renewal),
		close: () => db.close(),
	};
	return { device, failure: result.kind === 'open' ? null : result.failure };
}

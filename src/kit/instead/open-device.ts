import { createKeeping } from '~/components/tracker/keeping.ts';
import type { DeviceEvents, OpenDevice, OpenedDevice } from '~/components/tracker/open-device.ts';
import { ownName } from '~/device/own-name.ts';
import { toStorageFailure } from '~/storage/failure.ts';
import { openKitDatabase } from '../place/kit-database.ts';
import { createKitPlace, type Rows } from '../place/kit-place.ts';
import { setPlace } from '../place/this-place.ts';

/** In place of the site's: the kit's own database, which is a tenth of the code. */
export async function openDevice(events: DeviceEvents): Promise<OpenedDevice> {
	let db: IDBDatabase;
	let closed = false;
	const open = async () => {
		db = await openKitDatabase(ownName());
		// The browser ended it, as when a person clears what it keeps: what was read may be gone.
		db.onclose = () => void reopen();
		db.onversionchange = () => {
			db.close();
			events.onLost('upgraded');
		};
	};
	const reopen = async () => {
		if (closed) return;
		try {
			await open();
			events.onClosed();
		} catch (error) {
			events.onLost(toStorageFailure(error));
		}
	};
	try {
		await open();
	} catch (error) {
		return { device: null, failure: toStorageFailure(error) };
	}
	const device: OpenDevice = {
		db: null,
		createStore(definition, onFailure, { afterLoss, hasEnded }) {
			const place = createKitPlace(db);
			const watchers = new Set<() => void>();
			const tell = () => {
				for (const watcher of watchers) watcher();
			};
			setPlace({ erase: () => place.erase().then(tell) });
			/** Another tab with the same file is seen when this one is looked at again. */
			const watch =
				<Name extends keyof Rows>(name: Name) =>
				(onChange: (rows: Rows[Name]) => void) => {
					const look = () => {
						place.read().then(
							(rows) => hasEnded() || onChange(rows[name]),
							(error: unknown) => hasEnded() || onFailure(toStorageFailure(error)),
						);
					};
					watchers.add(look);
					addEventListener('focus', look);
					look();
					return () => {
						watchers.delete(look);
						removeEventListener('focus', look);
					};
				};
			return {
				...createKeeping(definition, async (act) => {
					const result = await place.change(act);
					tell();
					return result;
				}),
				durable: true,
				afterLoss,
				watchEntries: watch('entries'),
				watchDrafts: watch('drafts'),
			};
		},
		close() {
			closed = true;
			db.close();
		},
	};
	return { device, failure: null };
}

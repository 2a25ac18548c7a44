import { useEffect, useState } from 'preact/hooks';
import { ownName } from '~/device/own-name.ts';
import { type Database, openDatabase } from '~/storage/database.ts';

/** The database on this device; `null` while it opens, `failed` where it does not. */
export function useDevice(): Database | 'failed' | null {
	const [device, setDevice] = useState<Database | 'failed' | null>(null);
	useEffect(() => {
		let gone = false;
		let db: Database | null = null;
		void openDatabase({ name: ownName(), onLost: () => gone || setDevice('failed') }).then(
			(opened) => {
				if (opened.kind !== 'open') return gone || setDevice('failed');
				db = opened.db;
				if (gone) db.close();
				else setDevice(db);
			},
		);
		return () => {
			gone = true;
			db?.close();
		};
	}, []);
	return device;
}

import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { findDeviceId, readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';

/** The setting that tells which samples have been put in. */
const seeded = 'practice_seeded';

/**
 * Puts samples into a database for practice, each once: what was deleted since does not come back. `make` gets the
 * device they are from.
 */
export async function seedPractice(
	db: Database,
	make: (device: string) => readonly StoredEntry[],
): Promise<void> {
	await db.transaction('rw', db.entries, db.settings, async () => {
		const done = await readSetting(db, seeded);
		const before = new Set(typeof done === 'string' ? done.split(' ') : []);
		const missing = make(await findDeviceId(db)).filter(({ id }) => !before.has(id));
		if (missing.length === 0) return;
		await db.entries.bulkPut([...missing]);
		await writeSetting(db, seeded, [...before, ...missing.map(({ id }) => id)].join(' '));
	});
}

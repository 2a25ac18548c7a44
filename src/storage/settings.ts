import { newId } from '~/core/entries/ids.ts';
import type { Database } from './tables.ts';

/** The setting as it was written, or `null`. What it is, the reader checks. */
export async function readSetting(db: Database, name: string): Promise<unknown> {
	return (await db.settings.get(name))?.value ?? null;
}

/** Remembers a setting. `null` forgets it. */
export async function writeSetting(db: Database, name: string, value: unknown): Promise<void> {
	await (value === null ? db.settings.delete(name) : db.settings.put({ name, value }));
}

/** This device's id `d-…`, made when first asked for. Never ask for an anonymous tracker. */
export function readDeviceId(db: Database): Promise<string> {
	return db.transaction('rw', db.settings, () => findDeviceId(db));
}

/** The same within a transaction that writes settings: one inside another would cost as much again. */
export async function findDeviceId(db: Database): Promise<string> {
	const known = await readSetting(db, 'device');
	const id = typeof known === 'string' ? known : newId('d');
	if (id !== known) await writeSetting(db, 'device', id);
	ids.set(db, id);
	return id;
}

/** The id as this page last read it; `null`: it has not. Erasing everything makes it another one. */
export function deviceIdKnown(db: Database): string | null {
	return ids.get(db) ?? null;
}

const ids = new WeakMap<Database, string>();

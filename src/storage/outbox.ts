import { type BoxedFile, isBoxedFile } from '~/core/handover/box/boxed-file.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';

const beginning = 'outbox/';

/** Keeps a file until it is received: one that is there under its name is written over. */
export function keepBoxed(db: Database, file: BoxedFile): Promise<void> {
	return writeSetting(db, beginning + file.name, file);
}

/** Writes over one that is still there, `null` lets go of it; one that has gone meanwhile stays gone. */
export function changeBoxed(db: Database, name: string, file: BoxedFile | null): Promise<void> {
	return db.transaction('rw', db.settings, async () => {
		if ((await readSetting(db, beginning + name)) === null) return;
		await writeSetting(db, beginning + name, file);
	});
}

/** The files of a tracker that were handed over by the drop box, in no order. What this version cannot read stays. */
export async function readBoxed(db: Database, tracker: string): Promise<BoxedFile[]> {
	const kept = await db.settings.where('name').startsWith(beginning).toArray();
	return kept
		.map(({ value }) => value)
		.filter(isBoxedFile)
		.filter((file) => file.tracker === tracker);
}

/** Lets go of all. */
export async function clearBoxed(db: Database): Promise<void> {
	await db.settings.where('name').startsWith(beginning).delete();
}

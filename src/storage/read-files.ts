import type { ReadFile } from '~/core/imports/folder-plan.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';

const name = 'read_files';

/** The files of folders that were read, so that another look reads only what is new. */
export async function knownFiles(db: Database): Promise<ReadFile[]> {
	const stored = await readSetting(db, name);
	return Array.isArray(stored) ? stored.filter(isReadFile) : [];
}

/** Changes what is known of them, whatever another tab does meanwhile. */
export function changeFiles(
	db: Database,
	change: (known: ReadFile[]) => ReadFile[],
): Promise<void> {
	return db.transaction('rw', db.settings, async () =>
		writeSetting(db, name, change(await knownFiles(db))),
	);
}

/** All are to be read again: what came of them is taken back. */
export function forgetFiles(db: Database): Promise<void> {
	return writeSetting(db, name, null);
}

function isReadFile(value: unknown): value is ReadFile {
	return (
		typeof value === 'object' &&
		value !== null &&
		['path', 'place', 'content'].every((part) => typeof Reflect.get(value, part) === 'string')
	);
}

import { readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';

/** The folder that was chosen last, where the browser can keep one; `null`: none. */
export async function readFolder(db: Database): Promise<FileSystemDirectoryHandle | null> {
	const stored = await readSetting(db, 'folder');
	if (typeof FileSystemDirectoryHandle === 'undefined') return null;
	return stored instanceof FileSystemDirectoryHandle ? stored : null;
}

/** Keeps it. A folder is a way to it, not what is in it: the person is asked again before it is opened. */
export function keepFolder(db: Database, folder: FileSystemDirectoryHandle): Promise<void> {
	return writeSetting(db, 'folder', folder);
}

import { newId } from '~/core/entries/ids.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';

/** By what the answer board knows this device's book: chance, made when first asked for, and said nowhere else. */
export function readBoardBook(db: Database): Promise<string> {
	return db.transaction('rw', db.settings, async () => {
		const known = await readSetting(db, name);
		const id = typeof known === 'string' ? known : newId('b');
		if (id !== known) await writeSetting(db, name, id);
		return id;
	});
}

const name = 'board_book';

import { openDatabase } from './database.ts';
import { takeOut } from './take-out.ts';

/** All that is stored in a database nobody has open here; fails where there is none that can be read. */
export async function takeOutOf(name: string): Promise<string> {
	const opened = await openDatabase({ name });
	if (opened.kind === 'failed') throw new Error(`Not opened: ${opened.failure}`);
	try {
		return await takeOut(opened.db);
	} finally {
		opened.db.close();
	}
}

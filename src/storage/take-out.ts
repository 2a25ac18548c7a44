import { type Database, openDatabase } from './database.ts';

/**
 * All that is stored, as JSON, whatever version of Goutong wrote it: the way out when nothing else
 * works, and the copy V19 promises. `device` data a person never sees is in it too.
 */
export async function takeOut(db: Database): Promise<string> {
	const tables: Record<string, unknown[]> = {};
	await db.transaction('r', db.tables, async () => {
		for (const table of db.tables) tables[table.name] = await table.toArray();
	});
	return JSON.stringify({ name: db.name, version: db.verno, tables }, null, '\t');
}

/** The same of a database nobody has open here; fails where there is none that can be read. */
export async function takeOutOf(name: string): Promise<string> {
	const opened = await openDatabase({ name });
	if (opened.kind === 'failed') throw new Error(`Not opened: ${opened.failure}`);
	try {
		return await takeOut(opened.db);
	} finally {
		opened.db.close();
	}
}

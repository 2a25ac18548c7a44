import type { Database } from './database.ts';

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

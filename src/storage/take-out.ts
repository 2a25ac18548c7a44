import type { Database } from './database.ts';

/**
 * All that is stored, as JSON, whatever version of Goutong wrote it: the way out when nothing else
 * works, and the copy V19 promises. `device` data a person never sees is in it too, but for what would
 * tell which answers without a name came together.
 */
export async function takeOut(db: Database): Promise<string> {
	const tables: Record<string, unknown[]> = {};
	await db.transaction('r', db.tables, async () => {
		for (const table of db.tables)
			if (!staysHere.has(table.name)) tables[table.name] = await table.toArray();
	});
	return JSON.stringify({ name: db.name, version: db.verno, tables }, null, '\t');
}

/** Tables in no file that leaves: which rows of an anonymous form were shown with which. */
const staysHere: ReadonlySet<string> = new Set(['issues', 'lots']);

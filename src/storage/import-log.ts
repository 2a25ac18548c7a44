import type { ImportRecord } from './records.ts';
import type { Database } from './tables.ts';

/** A step as it is shown. */
export interface LoggedImport extends ImportRecord {
	id: number;
	/** Only the newest step not yet undone: each stands on the ones before it. */
	undoable: boolean;
}

/** The log, newest first. */
export async function readImports(db: Database): Promise<LoggedImport[]> {
	const records = await db.imports.reverse().toArray();
	const newest = records.find(({ undone }) => !undone);
	return records.flatMap((record) =>
		record.id === undefined ? [] : { ...record, id: record.id, undoable: record === newest },
	);
}

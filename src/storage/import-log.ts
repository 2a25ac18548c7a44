import type { CollectedChange, FileSummary } from '~/core/imports/plan.ts';
import type { Database } from './tables.ts';

/** One step in the log of what was done to the collected data. */
export interface ImportRecord {
	id?: number;
	kind: CollectedChange['kind'];
	/** Local ISO moment. */
	at: string;
	files: FileSummary[];
	/** Ids that were new. */
	added: number;
	/** Ids that were there and are other than before. */
	changed: number;
	/** Rows newly set aside. */
	aside: number;
	/** Rows set aside earlier that were read now. */
	retried: number;
	/** Taken back; kept in the log. */
	undone: boolean;
}

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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A database that a zip was loaded into by its own script. */
export interface Loaded {
	/** What a query finds: texts, numbers and null, days and moments as text. */
	rows(sql: string): Promise<unknown[][]>;
	/** Runs the zip's script, as whoever gets it would. */
	load(): Promise<void>;
	run(sql: string): Promise<void>;
	/** Lets it be this minute since 1970. */
	setNow(minute: number): Promise<void>;
	/** A table as the database writes it out as CSV. */
	exported(table: string): Promise<string>;
	close(): Promise<void> | void;
}

/** What `_now` is replaced by, as the notes of the zip write it for every database. */
export const nowAt = (minute: number) => `select cast(${minute} as bigint) as "minute"`;

/** The script of the zip for a database. */
export function scriptOf(folder: string, name: string): string {
	return readFileSync(join(folder, `engines/${name}.sql`), 'utf8');
}

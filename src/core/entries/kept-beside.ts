import type { StoredEntry } from './stored-entry.ts';

/** What of a record of mine outlasts another revision of it. */
export function keptBeside({
	exportedHash,
	apart,
	older,
}: StoredEntry): Pick<StoredEntry, 'exportedHash' | 'apart' | 'older'> {
	return { exportedHash, ...(apart && { apart }), ...(older && { older }) };
}

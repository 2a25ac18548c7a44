import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { companyToday } from '~/device/company-today.ts';

/** The CSV of design §6 as a file, named after what it holds: `goutong-assessment-2026-11-23-5rows-k7m2xq.csv`. */
export function makeCsvFile(entries: StoredEntry[], definition: Definition): File {
	const batch = newId('b');
	const { text } = encodeCsv(entries, definition, { batch });
	return new File([text], `${fileStem(entries, definition, batch)}.csv`, { type: 'text/csv' });
}

/**
 * With part of the batch id, so that the files of two people, on one day and in one folder, stay two.
 * It is another one each time and tells nothing of anybody.
 */
export function fileStem(entries: StoredEntry[], { id }: Definition, batch: string): string {
	const apart = batch.slice(batch.indexOf('-') + 1).slice(0, 6);
	return `goutong-${id}-${companyToday()}-${entries.length}rows-${apart}`;
}

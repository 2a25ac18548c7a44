import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';

/** The CSV of design §6 as a file, named after what it holds: `goutong-assessment-2026-11-23-5rows-k7m2xq.csv`. */
export function makeCsvFile(entries: StoredEntry[], definition: Definition): File {
	const batch = newId('b');
	const { text } = encodeCsv(entries, definition, { batch });
	return new File([text], `${fileStem(entries, definition, batch)}.csv`, { type: 'text/csv' });
}

/** The zip for programs. Its code is loaded only here. */
export async function makeArchiveFile(
	entries: StoredEntry[],
	definition: Definition,
): Promise<File> {
	const { encodeArchive } = await import('~/core/csv/write/archive.ts');
	const batch = newId('b');
	const createBatch = () => batch;
	const bytes = encodeArchive({ [definition.id]: entries }, [definition], { createBatch });
	const name = `${fileStem(entries, definition, batch)}.zip`;
	return new File([new Uint8Array(bytes)], name, { type: 'application/zip' });
}

/**
 * With part of the batch id, so that the files of two people, on one day and in one folder, stay two.
 * It is another one each time and tells nothing of anybody.
 */
function fileStem(entries: StoredEntry[], { id }: Definition, batch: string): string {
	const apart = batch.slice(batch.indexOf('-') + 1).slice(0, 6);
	return `goutong-${id}-${toLocalDay(new Date())}-${entries.length}rows-${apart}`;
}

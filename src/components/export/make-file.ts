import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';

/** The CSV of design §6 as a file, named after what it holds: `goutong-assessment-2026-11-23-5rows.csv`. */
export function makeCsvFile(entries: StoredEntry[], definition: Definition): File {
	const name = `${fileStem(entries, definition)}.csv`;
	return new File([makeCsvText(entries, definition)], name, { type: 'text/csv' });
}

/** The same as text to paste: chat apps block downloads, and a pasted message is read as well. */
export function makePastedText(entries: StoredEntry[], definition: Definition): string {
	return makeCsvText(entries, definition).replace(/^\uFEFF/, '');
}

/** The zip for programs. Its code is loaded only here. */
export async function makeArchiveFile(
	entries: StoredEntry[],
	definition: Definition,
): Promise<File> {
	const { encodeArchive } = await import('~/core/csv/write/archive.ts');
	const bytes = encodeArchive({ [definition.id]: entries }, [definition]);
	const name = `${fileStem(entries, definition)}.zip`;
	return new File([new Uint8Array(bytes)], name, { type: 'application/zip' });
}

function makeCsvText(entries: StoredEntry[], definition: Definition): string {
	return encodeCsv(entries, definition, { batch: newId('b') }).text;
}

function fileStem(entries: StoredEntry[], { id }: Definition): string {
	return `goutong-${id}-${toLocalDay(new Date())}-${entries.length}rows`;
}

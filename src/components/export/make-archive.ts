import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { fileStem } from './make-file.ts';

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

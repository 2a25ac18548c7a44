import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Table } from './belonging-source.ts';
import { fileStem } from './make-file.ts';

/** The zip for programs. Its code is loaded only here. */
export async function makeArchiveFile(
	entries: StoredEntry[],
	definition: Definition,
	others: readonly Table[] = [],
): Promise<File> {
	const { encodeArchive } = await import('~/core/engines/archive.ts');
	const batch = newId('b');
	const tables = [{ definition, entries }, ...others];
	const entriesOf = tables.map((table) => [table.definition.id, table.entries] as const);
	const definitions = tables.map((table) => table.definition);
	let used = false;
	const createBatch = () => {
		const id = used ? newId('b') : batch;
		used = true;
		return id;
	};
	const bytes = encodeArchive(Object.fromEntries(entriesOf), definitions, { createBatch });
	const name = `${fileStem(entries, definition, batch)}.zip`;
	return new File([new Uint8Array(bytes)], name, { type: 'application/zip' });
}

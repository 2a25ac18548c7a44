import { zipFiles } from '~/core/csv/write/zip-files.ts';
import { rememberApart } from '~/device/share-file.ts';
import type { Table } from './belonging-source.ts';
import { makeCsvFile } from './make-file.ts';

/** A register's file and those of what belongs to it as one zip, named after the first; they come back as one. A share sheet that refuses it gets them singly. */
export async function makeBundle(tables: readonly Table[]): Promise<File> {
	const files = tables.map(({ entries, definition }) => makeCsvFile(entries, definition));
	const [own, ...others] = files;
	if (!own) throw new Error('Nothing to hand over. The panel offers no way out of nothing.');
	if (others.length === 0) return own;
	const texts = await Promise.all(
		files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
	);
	const name = own.name.replace(/\.csv$/, '.zip');
	const zip = new File([zipFiles(Object.fromEntries(texts))], name, { type: 'application/zip' });
	rememberApart(zip, files);
	return zip;
}

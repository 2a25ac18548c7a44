import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ArchiveFile } from '~/core/engines/archive.ts';
import { zipMoment } from '~/core/csv/write/zip-files.ts';
import type { Pacer } from './pacer.ts';

/** A zip whose files are written part by part, each handed to the browser at once. */
export async function zipInParts(files: readonly ArchiveFile[], pacer: Pacer): Promise<Blob> {
	const made: Blob[] = [];
	const zip = new Zip((error, bytes) => {
		if (error) throw error;
		made.push(new Blob([new Uint8Array(bytes)]));
	});
	for (const { name, parts } of files) {
		const file = new ZipDeflate(name, { level: 6 });
		file.mtime = zipMoment;
		zip.add(file);
		for (const part of parts) {
			file.push(strToU8(part));
			await pacer.pause();
		}
		file.push(new Uint8Array(), true);
	}
	zip.end();
	return new Blob(made);
}

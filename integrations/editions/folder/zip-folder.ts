import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A folder as a zip that has the folder itself in it: unpacked beside other things it stays together. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
	const files: Zippable = {};
	for (const file of globSync('**/*.*', { cwd: folder }).sort()) {
		const path = `${basename(folder)}/${file.replaceAll('\\', '/')}`;
		files[path] = await readFile(join(folder, file));
	}
	return zipSync(files);
}

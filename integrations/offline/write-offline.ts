import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listAddress, lostPage } from '../../src/core/offline/file-list.ts';
import { buildWorker } from './build-worker.ts';
import { filesOfLanguage } from './files-of-language.ts';
import { isOfflineKept } from './is-offline-kept.ts';
import { listFiles } from './list-files.ts';
import { type WeighedFile, weighFile } from './weigh-file.ts';

/**
 * Writes the worker that keeps the handbook on devices, and the list of what it keeps for each language,
 * into the folder of the built site. `pages` are its finished pages by language.
 */
export async function writeOffline(
	folder: string,
	pages: ReadonlyMap<string, readonly WeighedFile[]>,
): Promise<void> {
	const isKept = isOfflineKept();
	const worker = buildWorker(folder, isKept);
	if (isKept) {
		const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
		const weigh = oncePerFile(folder);
		const lost = [...pages.values()].flat().filter(({ address }) => address === lostPage);
		for (const [locale, own] of pages) {
			const others = await Promise.all(filesOfLanguage(files, locale).map(weigh));
			const all = new Map([...own, ...lost, ...others].map((file) => [file.address, file]));
			const target = join(folder, listAddress(locale));
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, JSON.stringify(listFiles([...all.values()])));
		}
	}
	await worker;
}

/** What every language needs is weighed once. */
function oncePerFile(folder: string): (file: string) => Promise<WeighedFile> {
	const known = new Map<string, Promise<WeighedFile>>();
	return (file) => {
		const weighed =
			known.get(file) ??
			readFile(join(folder, file)).then((content) => weighFile(encodeURI(file), content));
		known.set(file, weighed);
		return weighed;
	};
}

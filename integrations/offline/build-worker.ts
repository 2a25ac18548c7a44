import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { workerFile } from '../../src/core/offline/file-list.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the worker into the folder of the built site, as one classic script: some browsers start no other
 * as a service worker. Where devices shall keep nothing, it is one that takes itself and what it kept away.
 */
export async function buildWorker(folder: string, isKept: boolean): Promise<void> {
	const name = isKept ? 'offline-worker' : 'removing-worker';
	const built = await build({
		configFile: false,
		root,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { '~': join(root, 'src') } },
		build: {
			write: false,
			lib: {
				entry: join(root, `src/workers/offline/${name}.ts`),
				formats: ['iife'],
				name: 'offline',
			},
		},
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error('The offline worker was not built.');
	await writeFile(join(folder, workerFile), output.output[0].code);
}

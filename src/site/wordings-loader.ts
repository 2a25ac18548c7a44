import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';

/** Where they are kept, below the root of the project. */
const wordingsFolder = 'src/content/wordings';

/** Whether the project at `root` keeps any, wherever it is built from. */
export function keepsWordings(root: URL): boolean {
	return existsSync(fileURLToPath(new URL(wordingsFolder, root)));
}

/** Loads how pages read in their versions, by `zh-CN/everyone/channels`; a company that keeps none has no such folder. */
export function wordingsLoader(): Loader {
	const all = glob({
		base: wordingsFolder,
		pattern: '**/*.yml',
		generateId: ({ entry }) => entry.replace(/\.yml$/, ''),
	});
	return {
		name: 'goutong:wordings',
		async load(context) {
			if (keepsWordings(context.config.root)) await all.load(context);
			else context.store.clear();
		},
	};
}

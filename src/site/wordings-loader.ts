import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';

/** Where they are kept, below the root of the project. */
export const wordingsFolder = 'src/content/wordings';

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
			if (existsSync(fileURLToPath(new URL(wordingsFolder, context.config.root))))
				await all.load(context);
			else context.store.clear();
		},
	};
}

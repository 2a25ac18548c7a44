import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createFolderEdition } from '../../browser/create-folder-edition.ts';
import { classicScripts } from './classic-scripts.ts';
import { workerScript } from './worker-script.ts';

/** A worker of the built site, by the name it is asked for: `search-worker-BPX1gxY9.js`. */
const workers = /^(\w+-worker)-[\w-]+\.js$/;
/** What only the worker on a server needs; in the folder's it is of one piece. */
const workerParts = /^pagefind-index-[\w-]+\.js$/;

/**
 * SystemJS asks for a script as one of another origin where it is not at the page's own. To Firefox every
 * file is an origin of its own, to Chromium every computer of a network: asked so, none is given.
 */
const fromDisk =
	'System.constructor.prototype.createScript=function(url){var script=document.createElement("script");script.src=url;return script}';

/**
 * The scripts of the folder, by their place in it: the site's own, its workers, what loads them, and what
 * every page runs first. `folder` is where the site has them; `base` what it is served below; `ownName` what the
 * folder's data is called on a device.
 */
export async function folderScripts(
	folder: string,
	base: string,
	ownName: string,
): Promise<Map<string, string>> {
	const all = globSync('*.js', { cwd: folder });
	const names = all.filter((name) => !workers.test(name) && !workerParts.test(name));
	const [classic, loader, ...texts] = await Promise.all([
		classicScripts({ folder, names, base: `${base}_astro/`, ownName }),
		readFile(createRequire(import.meta.url).resolve('systemjs/dist/s.min.js'), 'utf8'),
		...all.flatMap((name) => {
			const path = `_astro/${workers.exec(name)?.[1]}`;
			if (!workers.test(name)) return [];
			return [workerScript(path, join(folder, name)).then((text) => [`${path}.js`, text] as const)];
		}),
	]);
	return new Map<string, string>([
		...[...classic].map(([name, code]) => [`_astro/${name}`, code] as const),
		...texts,
		['_astro/system.js', `${loader.replace(/\n?\/\/# sourceMappingURL=.*/, '')}\n${fromDisk}`],
		[
			'_astro/folder.js',
			`self.goutongFolder=(${String(createFolderEdition)})(${JSON.stringify(base)})`,
		],
	]);
}

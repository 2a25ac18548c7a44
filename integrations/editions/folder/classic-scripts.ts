import { basename, join } from 'node:path';
import { type Plugin, rollup } from 'rollup';
import { withOwnTheme } from './own-name.ts';

/** The site's scripts, modules that browsers take from no disk. */
export interface ModuleScripts {
	/** Where they lie: `…/dist/_astro`. */
	folder: string;
	/** Their names in it. */
	names: readonly string[];
	/** What their links begin with: `/_astro/`. */
	base: string;
	/** What the folder's data is called on a device. */
	ownName: string;
}

/**
 * The same scripts as classic ones, under the same names, for SystemJS to load by script elements. What
 * each imports and when stays as it was bundled.
 */
export async function classicScripts({
	folder,
	names,
	base,
	ownName,
}: ModuleScripts): Promise<Map<string, string>> {
	const made = new Map<string, string>();
	const plugin = forDisk(base, ownName);
	for (const name of names) made.set(name, await classicScript(join(folder, name), plugin));
	return made;
}

/** Each by itself: what it imports was settled when it was bundled, and to follow that takes half as long again. */
async function classicScript(file: string, plugin: Plugin): Promise<string> {
	const bundle = await rollup({
		input: file,
		external: (_, importer) => importer !== undefined,
		makeAbsoluteExternalsRelative: false,
		// They were shaken and put in order already.
		treeshake: false,
		preserveEntrySignatures: 'strict',
		plugins: [plugin],
		onwarn: (warning) => {
			throw new Error(`A script of the site cannot be made a classic one: ${warning.message}`);
		},
	});
	const { output } = await bundle.generate({ format: 'system', compact: true });
	await bundle.close();
	return output[0].code;
}

/** Says places as seen from the script, not from a root, and asks for no module ahead of its import. */
function forDisk(base: string, ownName: string): Plugin {
	const sheet = new RegExp(`(["'\`])${base}([\\w.-]+\\.css)\\1`, 'g');
	return {
		name: 'goutong:for-disk',
		transform(code, id) {
			const isLoader = basename(id).startsWith('load-part.');
			const inert = isLoader ? code.replace(/(["'`])modulepreload\1/, '`part`') : code;
			if (isLoader && inert === code) {
				throw new Error(
					'load-part.ts asks for nothing ahead any more. Look at classic-scripts.ts.',
				);
			}
			return {
				code: withOwnTheme(inert, ownName).replace(
					sheet,
					(_, __, name) => `new URL("./${name}",import.meta.url).href`,
				),
				map: null,
			};
		},
	};
}

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
	const bundle = await rollup({
		input: Object.fromEntries(names.map((name) => [name.replace(/\.js$/, ''), join(folder, name)])),
		// They were shaken and put in order already.
		treeshake: false,
		preserveEntrySignatures: 'strict',
		plugins: [forDisk(base, ownName)],
		onwarn: (warning) => {
			throw new Error(`A script of the site cannot be made a classic one: ${warning.message}`);
		},
	});
	const { output } = await bundle.generate({
		format: 'system',
		entryFileNames: '[name].js',
		compact: true,
		// Long chains of what an import imports are known once the file is there: from disk that is soon.
		hoistTransitiveImports: false,
	});
	await bundle.close();
	const made = new Map<string, string>();
	for (const one of output) if (one.type === 'chunk') made.set(one.fileName, one.code);
	const lost = names.filter((name) => !made.has(name));
	if (lost.length > 0 || made.size > names.length) {
		throw new Error(`Of ${names.length} scripts ${made.size} became classic ones; not ${lost}.`);
	}
	return made;
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

import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { exactRegex } from './editions/kit/exact-regex.ts';
import { modulesAskedOnce } from './lean/modules-asked-once.ts';
import { pagesAtOnce } from './lean/pages-at-once.ts';
import { withoutLaterParts } from './lean/without-later-parts.ts';

/**
 * Makes a build without what only `astro dev` needs, with fewer files on the way, and with less code
 * for browsers that is not ours.
 */
export function leanBuild(): AstroIntegration {
	return {
		name: 'goutong:lean-build',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command === 'build') {
					const later = withoutLaterParts(fileURLToPath(config.srcDir));
					updateConfig({
						vite: {
							plugins: [
								noOptimizer,
								loadedByNode,
								onePagesFile,
								pagesAtOnce,
								later,
								ownRuntime,
								modulesAskedOnce(),
							],
						},
					});
				}
			},
		},
	};
}

/**
 * The server that reads the content would bundle the islands' libraries for a browser that never comes.
 */
const noOptimizer: Plugin = {
	name: 'goutong:no-optimizer',
	enforce: 'post',
	configResolved({ optimizeDeps, environments }) {
		for (const one of [{ optimizeDeps }, ...Object.values(environments)]) {
			one.optimizeDeps.include = [];
		}
	},
};

/**
 * What says how content is read is loaded by Node itself, which has it already for the check of what authors
 * wrote, and not once more through the bundler's server.
 */
const loadedByNode: Plugin = {
	name: 'goutong:loaded-by-node',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'astro',
	load: {
		filter: { id: /[\\/]src[\\/]core[\\/].*\.ts$/ },
		async handler(id) {
			const { href } = pathToFileURL(id);
			const names = Object.keys(await import(href));
			// What has no name is left to the bundler.
			if (names.includes('default')) return undefined;
			const load = `process.getBuiltinModule('node:module').createRequire(${JSON.stringify(href)})`;
			return `export const { ${names.join(', ')} } = ${load}(${JSON.stringify(id)});`;
		},
	},
};

/**
 * What makes the HTML lies in one file for all handbook pages instead of one for each: written, found and
 * loaded once; so does what has no styles and imports nothing of what has. The rest of what pages import stays
 * in files of its own, so that every page gets its own styles.
 */
const onePagesFile: Plugin = {
	name: 'goutong:one-pages-file',
	configEnvironment(environment) {
		if (environment !== 'prerender') return undefined;
		const codeSplitting = {
			includeDependenciesRecursively: false,
			groups: [
				{ name: 'handbook', test: /\.mdx$/ },
				{ name: 'core', test: /[\\/]src[\\/](core|device|storage)[\\/].*\.ts$/ },
			],
		};
		return {
			build: {
				rolldownOptions: {
					// Without this Rolldown takes what pages import into the same file.
					preserveEntrySignatures: 'allow-extension',
					output: { codeSplitting },
				},
			},
		};
	},
};

/** What the bundler and the renderer put into pages, and what stands there instead. */
const replaced: Record<string, string> = {
	'@astrojs/react/client.js': './browser/wake-island.ts',
	'\0vite/preload-helper.js': './browser/load-part.ts',
};

/** Pages get a tenth of the code that wakes islands, and a quarter of the code that loads parts later. */
const ownRuntime: Plugin = {
	name: 'goutong:own-runtime',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: {
		// The bundler asks for these alone, not for each of thousands of imports.
		filter: { id: Object.keys(replaced).map(exactRegex) },
		handler(id) {
			const ours = replaced[id];
			return ours === undefined ? undefined : fileURLToPath(new URL(ours, import.meta.url));
		},
	},
};

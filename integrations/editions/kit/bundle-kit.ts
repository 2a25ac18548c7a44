import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { build } from 'vite';
import { allAtOnce, insteadOf, onlyNeeded } from './instead.ts';
import { companyZone } from '../../company-zone.ts';
import { outputOf } from '../output-of.ts';
import type { KitNeeds } from './kit-needs.ts';

/** What kits run and how they look. */
export interface KitCode {
	script: string;
	style: string;
}

/** Puts all that a form needs into one script, which loads nothing, and one style sheet. */
export async function bundleKit(root: string, needs: KitNeeds): Promise<KitCode> {
	const inRoot = (path: string) => fileURLToPath(new URL(path, root));
	const src = inRoot('src/');
	const built = await build({
		configFile: false,
		root: fileURLToPath(root),
		publicDir: false,
		logLevel: 'error',
		resolve: {
			alias: [
				{ find: '@noble/hashes/sha2.js', replacement: inRoot('src/kit/instead/sha2.ts') },
				{ find: '@noble/hashes/utils.js', replacement: inRoot('src/kit/instead/hash-utils.ts') },
				{ find: '~', replacement: inRoot('src') },
				{ find: 'config', replacement: inRoot('config') },
			],
			dedupe: ['preact'],
		},
		// A form alone has no server to put a file on; rounds go by the company's day there too.
		define: {
			'import.meta.env.GOUTONG_DROP_BOX': 'null',
			'import.meta.env.GOUTONG_ZONE': JSON.stringify(companyZone()),
		},
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		plugins: [insteadOf(src, needs), ...onlyNeeded(src, needs), allAtOnce],
		build: {
			write: false,
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: {
				input: inRoot('src/kit/start.tsx'),
				// Nothing here does anything by being imported, but for the page itself.
				treeshake: {
					propertyReadSideEffects: false,
					unknownGlobalSideEffects: false,
					moduleSideEffects: [
						{ test: /\.css$|\/kit\/start\.tsx$/, sideEffects: true },
						{ test: /./, sideEffects: false },
					],
				},
				output: { format: 'iife', codeSplitting: false },
			},
		},
	});
	const files = outputOf(built);
	const script = files.find((file) => file.type === 'chunk')?.code;
	const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
	if (script === undefined || sheet?.type !== 'asset' || files.length !== 2) {
		const names = files.map(({ fileName }) => fileName).join(', ');
		throw new Error(
			`A kit is one script and one style sheet, but the bundler made ${names}. Something it imports asks for a file of its own.`,
		);
	}
	return { script: await shorter(script), style: String(sheet.source) };
}

/** What the bundler has made short comes out a fiftieth shorter of a second one, which follows what is used only once. */
async function shorter(script: string): Promise<string> {
	const { code } = await minify(script, {
		ecma: 2022,
		compress: { passes: 3, sequences: false },
		mangle: true,
	});
	return code;
}

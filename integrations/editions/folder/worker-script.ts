import { rollup } from 'rollup';
import { textScript } from './text-script.ts';

/**
 * A worker of the site, a module in files of its own, as one text in a classic script: a page opened from
 * disk starts it from memory. `path` is what the page asks for.
 */
export async function workerScript(path: string, file: string): Promise<string> {
	const bundle = await rollup({
		input: file,
		treeshake: false,
		// What its parts take from each other lies in one text: nothing is exported.
		preserveEntrySignatures: false,
		onwarn: (warning) => {
			throw new Error(`${path} cannot be made one text: ${warning.message}`);
		},
	});
	const { output } = await bundle.generate({
		format: 'iife',
		compact: true,
		inlineDynamicImports: true,
	});
	await bundle.close();
	return textScript(path, output[0].code);
}

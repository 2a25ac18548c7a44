import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defaultLocale } from '../config/locales.ts';
import { parseYaml } from './sources/parse-yaml.ts';

/**
 * Lets `npm run types` see a word that is not there: declares the keys of the interface's sentences,
 * as `src/core/words/word-key.ts` takes them. Adding a word is a line in the file of each language.
 */
export function wordTypes(): AstroIntegration {
	let wanted = true;
	return {
		name: 'goutong:word-types',
		hooks: {
			'astro:config:setup': ({ command }) => {
				wanted = command !== 'build';
			},
			'astro:config:done': async ({ config, injectTypes }) => {
				if (!wanted) return;
				const folder = fileURLToPath(new URL(`src/content/i18n/${defaultLocale}/`, config.root));
				const lines = (await readKeys(folder)).map((key) => `\t'${key}': string;\n`);
				injectTypes({
					filename: 'words.d.ts',
					content: `interface InterfaceWords {\n${lines.join('')}}\n`,
				});
			},
		},
	};
}

/** `form.save` and every other key of the files in `folder`. */
async function readKeys(folder: string): Promise<string[]> {
	const keys: string[] = [];
	for await (const file of glob('*.yml', { cwd: folder })) {
		const words = parseYaml(await readFile(`${folder}${file}`, 'utf8'));
		for (const key of Object.keys(words ?? {})) keys.push(`${basename(file, '.yml')}.${key}`);
	}
	return keys.sort();
}

import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport, type UserConfig } from 'vite';
import type * as Definitions from '../unit/definitions.ts';
import type * as Words from '../unit/interface-words.ts';

const name = 'virtual:content';

/**
 * The trackers and interface words of `src/content`, read once for all browser tests and given to them as JSON,
 * as the site gives them to its islands. Each test file asked for two hundred files and read them for a second.
 */
export function contentOnce(locales: readonly string[], resolve: UserConfig['resolve']): Plugin {
	const load = async <Module>(file: string): Promise<Module> => {
		const path = fileURLToPath(new URL(file, import.meta.url));
		const settings = { configFile: false, ...(resolve && { resolve }) } as const;
		return (await runnerImport<Module>(path, settings)).module;
	};
	let code: Promise<string> | null = null;
	const write = async () => {
		const { loadDefinitions } = await load<typeof Definitions>('../unit/definitions.ts');
		const { loadWords } = await load<typeof Words>('../unit/interface-words.ts');
		const told = (read: (locale: string) => unknown) =>
			JSON.stringify(
				Object.fromEntries(locales.map((locale) => [locale, JSON.stringify(read(locale))])),
			);
		return `export const definitions = ${told(loadDefinitions)};\nexport const words = ${told(loadWords)};\n`;
	};
	return {
		name: 'content-once',
		resolveId: (id) => (id === name ? `\0${name}` : null),
		load(id) {
			if (id !== `\0${name}`) return null;
			code ??= write();
			return code;
		},
	};
}

import { fileURLToPath } from 'node:url';
import { contentFiles, contentOf, readYaml } from '../../integrations/sources/read-content.ts';

const folder = contentOf(fileURLToPath(new URL('../../', import.meta.url)));

/** The interface words of a language, by full key. A file of words is a flat list, which its schema checks at build time. */
export function loadWords(locale: string): Record<string, string> {
	return Object.fromEntries(
		contentFiles(folder, `i18n/${locale}/*.yml`).flatMap((file) => {
			const area = /([^/]+)\.yml$/.exec(file)?.[1];
			const said = readYaml(folder, file) as Record<string, string>; // as its schema has it
			return Object.entries(said).map(([key, sentence]) => [`${area}.${key}`, sentence]);
		}),
	);
}

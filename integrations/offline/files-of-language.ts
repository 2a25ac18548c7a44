import { defaultLocale, locales } from '../../config/locales.ts';
import { scormFolder, splitLocale } from '../../config/addresses.ts';
import { listAddress, workerFile } from '../../src/core/offline/file-list.ts';

const notKept = new Set<string>([
	workerFile,
	'robots.txt',
	...locales.map(({ code }) => listAddress(code)),
]);

/**
 * Of the files of the built site besides its pages, those that reading in a language takes: what is for no
 * language in particular, and what lies in a folder of the language's own.
 */
export function filesOfLanguage(files: readonly string[], locale: string): string[] {
	return files.filter((file) => {
		if (file.endsWith('.html') || notKept.has(file)) return false;
		// A course for a learning platform is fetched once, by the one who puts it there.
		if (file.startsWith(`${scormFolder}/`)) return false;
		const other = locales.find(({ code }) => file.split('/').includes(code));
		if (other) return other.code === locale;
		const own = splitLocale(file).locale;
		return own === locale || (own === defaultLocale && isShared(file));
	});
}

/** Code, pictures and what lies at the root are every language's; any other folder is one's own. */
function isShared(file: string): boolean {
	return !file.includes('/') || file.startsWith('_astro/');
}

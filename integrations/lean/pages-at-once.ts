import type { Plugin } from 'vite';

/** How Astro fetches a page's content, in a module that names the page's styles. */
const fetched = /return import\(("(?:[^"\\]|\\.)*\.mdx")\)/;

/**
 * All pages lie in one file, and whoever asks for one has that file: it is imported and not fetched, which
 * would take a file more for each page, written, found and loaded only to lead into the one.
 */
export const pagesAtOnce: Plugin = {
	name: 'goutong:pages-at-once',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'prerender',
	transform: {
		filter: { id: /\.mdx\?astroPropagatedAssets$/ },
		handler: (code) => importedAtOnce(code),
	},
};

/** The module with its page imported; as it is where it does not fetch the page as this knows it. */
export function importedAtOnce(code: string): string {
	const page = fetched.exec(code)?.[1];
	if (page === undefined) return code;
	return `${code.replace(fetched, () => 'return page')}\nimport * as page from ${page};\n`;
}

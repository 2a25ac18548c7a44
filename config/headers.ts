/** A header of an answer: its name and what it says. */
export type Header = readonly [name: string, value: string];

/**
 * What a web server should say with every file, because a `<meta>` in a page cannot: that no other site
 * shows it in a frame, that a file is what its type says, and that links tell nobody where they stood.
 * A page that shall stand in a frame of the company's portal needs the portal's address in place of
 * `'none'`.
 */
export const siteHeaders: readonly Header[] = [
	['Content-Security-Policy', "frame-ancestors 'none'"],
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'no-referrer'],
];

/** The folder of the built site with its scripts, and so with its workers. */
export const scriptsFolder = '_astro';

/**
 * What it should say with the files of `scriptsFolder` in place of the first of `siteHeaders`: a worker
 * takes its policy from its own file, not from the page that starts it. Searching needs WebAssembly.
 */
export const workerPolicy: Header = [
	'Content-Security-Policy',
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; frame-ancestors 'none'",
];

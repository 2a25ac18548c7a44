import type { BrowserContext, Page } from 'playwright';

/**
 * A person whose pages open the file that a folder's address stands for, as a server does: a disk shows a
 * list of files there. So the walks of the site are made from disk, too.
 */
export function openingFiles(person: BrowserContext): BrowserContext {
	person.on('page', (page) => {
		const goto = page.goto.bind(page);
		const waitForURL = page.waitForURL.bind(page);
		page.goto = (url, options) => goto(fileOf(url), options);
		page.waitForURL = ((url, options) =>
			waitForURL(typeof url === 'string' ? fileOf(url) : url, options)) as Page['waitForURL'];
	});
	return person;
}

/** The file an address stands for: `…/files/everyone/why/#top` is `…/files/everyone/why/index.html#top`. */
export function fileOf(address: string): string {
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
	return (/\.\w+$/.test(path) ? path : `${path.replace(/\/$/, '')}/index.html`) + rest;
}

/** The page of the site that a link or an address of the folder leads to: `/everyone/why/#top`. */
export function pageOfFile(address: string, folder: string): string {
	const path = address.startsWith('file:')
		? decodeURI(address).replace(decodeURI(folder), '')
		: address.replace(/^(\.{1,2}\/)+/, '/');
	return path.replace(/(^|\/)index\.html(?=#|$)/, '$1');
}

import { further, kiosk } from './shared-screen.ts';

/** The pages a shared screen may show: the form for opinions and the board, as `knownPages` has them. */
export const screenPages: readonly string[] = ['opinion', 'board'];

/** On a disk a page is a file in its folder. */
const itsAddress = new RegExp(`^(.*)/(${screenPages.join('|')})/?(index\\.html)?$`);
const language = /\/[a-z]{2}(-\w+)?$/;

/**
 * A page that is opened from a shared screen stands at it too: the other language, the board, the form, and a place in
 * one of them, as a search finds it. All others do not, and what leads to a place in this page is left alone.
 */
export function keepAtScreen(link: HTMLAnchorElement): void {
	if (link.origin !== location.origin || link.protocol !== location.protocol) return;
	const sites = sitesOf(location.pathname);
	if (!sitesOf(link.pathname).some((site) => sites.includes(site))) return;
	const place = link.hash.slice(1);
	if (place === '') link.hash = kiosk;
	else if (place === further || link.pathname !== location.pathname)
		if (!place.split(',').includes(kiosk)) link.hash = `${place},${kiosk}`;
}

/** The folders the site may lie in, as the address of the form or the board tells: what may be a language may be a folder too. */
function sitesOf(path: string): string[] {
	const folder = itsAddress.exec(path)?.[1];
	return folder === undefined ? [] : [folder, folder.replace(language, '')];
}

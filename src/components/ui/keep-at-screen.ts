import { knownPages } from 'config/addresses.ts';
import { locales } from 'config/locales.ts';
import { further, kiosk } from '~/device/shared-screen.ts';

/**
 * A page that is opened from a shared screen stands at it too: the other language, the board, the form. All others do
 * not, and what leads to a place in a page is left alone.
 */
export function keepAtScreen(link: HTMLAnchorElement): void {
	if (link.origin !== location.origin || link.protocol !== location.protocol) return;
	const site = siteOf(link.pathname);
	if (site === null || site !== siteOf(location.pathname)) return;
	if (link.hash === '') link.hash = kiosk;
	else if (link.hash === `#${further}`) link.hash = `${further},${kiosk}`;
}

/** The folder the site lies in, as the address of the form or the board tells; `null`: it is another page's. */
function siteOf(path: string): string | null {
	const languages = locales.flatMap((locale) => locale.path || []).join('|');
	// On a disk a page is a file in its folder.
	const end = `(/(${languages}))?/(${knownPages.opinion}|${knownPages.board})/?(index\\.html)?$`;
	return new RegExp(`^(.*?)${end}`).exec(path)?.[1] ?? null;
}

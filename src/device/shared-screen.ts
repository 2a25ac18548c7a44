/** Behind the address of a page at a shared screen: nothing of one person is left for the next. */
const kiosk = 'kiosk';

/** Words behind an address: `#further,kiosk` says two. */
export function saysHash(word: string): boolean {
	return location.hash.slice(1).split(',').includes(word);
}

/** Whether the page stands at a shared screen, as its address says. */
export const isAtSharedScreen = (): boolean => saysHash(kiosk);

/** Behind the address of the form for opinions, where one adds to an opinion of before. */
export const further = 'further';

/**
 * A page that is opened from a shared screen stands at it too: the other language, the board, the form. What leads to
 * a place in a page is left alone.
 */
export function keepAtScreen(link: HTMLAnchorElement): void {
	if (link.origin !== location.origin || link.protocol !== location.protocol) return;
	if (link.hash === '') link.hash = kiosk;
	else if (link.hash === `#${further}`) link.hash = `${further},${kiosk}`;
}

/** Behind the address of a page at a shared screen: nothing of one person is left for the next. */
export const kiosk = 'kiosk';

/** Words behind an address: `#further,kiosk` says two. */
export function saysHash(word: string): boolean {
	return location.hash.slice(1).split(',').includes(word);
}

/** The place in the page that the address of a shared screen leads to: `#what-to-write,kiosk`; `null`: none. */
export function placeBesideWord(): Element | null {
	const [place = '', ...words] = location.hash.slice(1).split(',');
	if (words.length === 0) return null;
	try {
		return document.getElementById(decodeURIComponent(place));
	} catch {
		// No address a browser wrote.
		return null;
	}
}

/** Says it in the address too: whoever loads the page again still stands at a shared screen. */
export function sayScreenInAddress(): void {
	if (!isAtSharedScreen() || saysHash(kiosk)) return;
	const place = location.hash.slice(1);
	history.replaceState(history.state, '', `#${place && `${place},`}${kiosk}`);
}

/**
 * Whether the page stands at a shared screen, as its address says or once said: a link into the page takes the word
 * from it.
 */
export function isAtSharedScreen(): boolean {
	const { dataset } = document.documentElement;
	if (saysHash(kiosk)) dataset[kiosk] = '';
	return dataset[kiosk] !== undefined;
}

/** Behind the address of the form for opinions, where one adds to an opinion of before. */
export const further = 'further';

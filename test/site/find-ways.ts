/** What the page lets one do and how wide it is, at its present width. Runs in the page: it stands alone. */
export function findWays() {
	const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
	const inHeader = (selector: string) =>
		[...document.querySelectorAll(`header ${selector}`)].filter(isSeen).length;
	return {
		width: document.documentElement.scrollWidth,
		policy:
			document
				.querySelector('meta[http-equiv="Content-Security-Policy"]')
				?.getAttribute('content') ?? '',
		emergency: inHeader('a[href*="/everyone/emergency/"]:not([hreflang])'),
		/** The menu, and the page in the other language. */
		others: inHeader('a[hreflang]') + inHeader('[popovertarget]'),
	};
}

/** Waits until everything on the page has woken that does so by itself. Runs in the page. */
export function wake(): Promise<void> {
	return new Promise((resolve) => {
		const watch = new MutationObserver(look);
		watch.observe(document.body, { subtree: true, attributeFilter: ['ssr'] });
		look();

		function look(): void {
			if (document.querySelector('astro-island[ssr]')) return;
			watch.disconnect();
			resolve();
		}
	});
}

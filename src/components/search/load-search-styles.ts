import href from './search.css?url';

/**
 * Loads what search looks like, when it is first opened: imported as other styles are, it would be
 * linked into every page. Resolves, too, when it cannot be loaded: search without style still finds.
 */
export function loadSearchStyles(): Promise<void> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	return new Promise((resolve) => {
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => resolve());
		document.head.append(link);
	});
}

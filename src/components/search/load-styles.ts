import styles from './search.css?url';

/**
 * Puts the styles of the results into the page, before which nothing is drawn. As a plain import they
 * would be linked from every page, opened or not.
 */
export function loadStyles(): Promise<void> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styles;
	return new Promise((resolve) => {
		link.addEventListener('load', () => resolve());
		// Plain results are better than none.
		link.addEventListener('error', () => resolve());
		document.head.append(link);
	});
}

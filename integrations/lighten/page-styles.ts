import type { Names } from './page-names.ts';
import type { IsSaid } from './script-words.ts';
import { withoutUnusedRules } from './without-unused-rules.ts';

/** The styles written into a page: its `<style>` elements and its `style` attributes. */
export function stylesOf(html: string): string[] {
	return [...html.matchAll(/<style>([\s\S]*?)<\/style>|\sstyle="([^"]*)"/g)].map(
		([, element, attribute]) => element ?? attribute ?? '',
	);
}

/**
 * Takes a page with what it names, and gives it without the rules in its `<style>` elements that match
 * nothing on it, and with those that stand side by side as one, so that its policy allows one. Pages
 * have the same few styles and lack the same few names: each case is worked out once.
 */
export function lightenInPage(isSaid: IsSaid): (html: string, names: Names) => string {
	const styles = new Map<string, (names: Names) => string>();
	const left = (css: string, names: Names): string => {
		const lighten = styles.get(css) ?? lightenStyle(css, isSaid);
		styles.set(css, lighten);
		return lighten(names);
	};
	return (html, names) => {
		const start = html.indexOf('<style>');
		if (start < 0) return html;
		// Few pages have styles behind their head: the rest need not be looked through.
		const end = html.lastIndexOf(closing) + closing.length;
		const light = html
			.slice(start, end)
			.replace(
				/<style>([\s\S]*?)<\/style>/g,
				(_, css: string) => `<style>${left(css, names)}</style>`,
			)
			.replaceAll('<style></style>', '')
			.replaceAll('</style><style>', '');
		return html.slice(0, start) + light + html.slice(end);
	};
}

const closing = '</style>';

/** One style for all pages that have it. */
function lightenStyle(css: string, isSaid: IsSaid): (names: Names) => string {
	const own = namesIn(css);
	const known = new Map<string, string>();
	return (names) => {
		const key = own.map((name) => (isThere(name, names) ? 1 : 0)).join('');
		const found = known.get(key) ?? withoutUnusedRules(css, names, isSaid);
		known.set(key, found);
		return found;
	};
}

/** Whatever may be the name of a class, an id or an element, each once; shortened ones begin with `_`. */
function namesIn(css: string): string[] {
	return [...new Set(css.match(/[\w-]+/g))];
}

function isThere(name: string, { elements, names }: Names): boolean {
	return names.has(name) || elements.has(name);
}

import type { Selector } from 'lightningcss';
import { type Asked, canMatch, hasOn, type Matchable } from './can-match.ts';
import { rewriteCss } from './rewrite-css.ts';

/** A sheet in two. */
interface Parted {
	usual: string;
	/** What only few pages need; empty where that is nothing. */
	few: string;
	/** Whether something of it can match on a page. */
	isNeededOn: (page: Matchable) => boolean;
}

/** A name is usual that one page in so many has. */
const oneIn = 7;

/**
 * Sets apart the rules of a sheet that can only match on few of these pages: their selectors ask for a class, an
 * id or an element that fewer than one page in seven has. They come after the others, where most of them stood
 * within their layer: none may rely on coming before.
 */
export function partForFew(css: string, pages: readonly Matchable[]): Parted {
	const known = new Map<string, boolean>();
	const isUsual = (kind: Asked, name: string): boolean => {
		const key = `${kind} ${name}`;
		const found =
			known.get(key) ??
			pages.filter((page) => hasOn(page, kind, name)).length * oneIn >= pages.length;
		known.set(key, found);
		return found;
	};
	const apart: Selector[] = [];
	const isForFew = (selectors: readonly Selector[]) =>
		!selectors.some((selector) => canMatch(selector, isUsual));

	const usual = rewriteCss(css, {
		Rule: {
			style({ value: { selectors } }) {
				if (!isForFew(selectors)) return undefined;
				apart.push(...selectors);
				return [];
			},
		},
	});
	const few = rewriteCss(css, {
		Rule: {
			style: ({ value: { selectors } }) => (isForFew(selectors) ? undefined : []),
			keyframes: () => [],
			'font-face': () => [],
			page: () => [],
		},
	});
	return {
		// Once more: an `@media` that has become empty goes too.
		usual: rewriteCss(usual),
		few: rewriteCss(few).replace(/@layer [^{;]*;/g, ''),
		isNeededOn: (page) =>
			apart.some((selector) => canMatch(selector, (kind, name) => hasOn(page, kind, name))),
	};
}

import { rewriteCss } from './rewrite-css.ts';
import type { IsSaid } from './script-words.ts';

/**
 * Style sheets without the custom properties that nothing asks for: no sheet, none of `others` (styles
 * written into pages), no script. A property that only such a property asks for goes with it.
 */
export function withoutUnusedProperties(
	sheets: ReadonlyMap<string, string>,
	others: Iterable<string>,
	isSaid: IsSaid,
): Map<string, string> {
	const left = new Map(sheets);
	const askedByOthers = askedFor(others);
	for (let last = -1; ;) {
		const asked = askedFor(left.values());
		if (asked.size === last) return left;
		last = asked.size;
		const isUnused = (property: string) =>
			!asked.has(property) && !askedByOthers.has(property) && !isSaid(property);
		for (const [name, css] of left) {
			if ([...declaredIn(css)].some(isUnused)) {
				left.set(name, rewriteCss(withoutProperties(css, isUnused)));
			}
		}
	}
}

function withoutProperties(css: string, isUnused: (property: string) => boolean): string {
	return rewriteCss(css, {
		Declaration: {
			custom: ({ name }) => (name.startsWith('--') && isUnused(name) ? [] : undefined),
		},
	});
}

/** The custom properties a sheet gives a value; more names than there are do no harm. */
function declaredIn(css: string): Set<string> {
	return new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, property]) => property ?? ''));
}

function askedFor(styles: Iterable<string>): Set<string> {
	const asked = new Set<string>();
	for (const css of styles) {
		for (const [, property] of css.matchAll(/var\(\s*(--[\w-]+)/g)) {
			if (property) asked.add(property);
		}
	}
	return asked;
}

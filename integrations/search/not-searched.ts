import type { ElementNode } from 'ultrahtml';

/** Interface words and what nobody reads: not searched. Authors add `data-search-ignore`. */
export const notSearched = [
	'script',
	'style',
	'noscript',
	'template',
	'svg',
	'nav',
	'footer',
	'button',
	'select',
	'label',
	'dialog',
	'astro-island',
	'[hidden]',
	'[aria-hidden="true"]',
	'[data-pagefind-ignore]',
	'[data-search-ignore]',
];

const notSearchedNames = new Set(notSearched.filter((selector) => !selector.startsWith('[')));
const notSearchedAttributes = notSearched.flatMap((selector) => {
	const [, name, value] = /^\[([\w-]+)(?:="(.*)")?\]$/.exec(selector) ?? [];
	return name === undefined ? [] : [{ name, value }];
});

/** Whether search passes an element by, with all that is in it. */
export function isNotSearched({ name, attributes }: ElementNode): boolean {
	return (
		notSearchedNames.has(name) ||
		notSearchedAttributes.some(
			(one) =>
				one.name in attributes && (one.value === undefined || attributes[one.name] === one.value),
		)
	);
}

import { cssString } from '~/core/text/css-string.ts';

/** How a sheet lies: with room for what stands at its foot, to its very edges, or on its side. */
const sizes = {
	upright: 'size: A4; margin: 12mm 14mm 16mm;',
	edge: 'size: A4; margin: 0;',
	wide: 'size: A4 landscape; margin: 10mm;',
} as const;

/** The CSS of the paper that is printed on. */
export function paperSize(size: keyof typeof sizes): string {
	return `@page { ${sizes[size]} }`;
}

/**
 * The CSS of an upright sheet, and of what stands at the foot of every side: what it is, and which side of
 * how many. `sides`: the sentence, with `{page}` and `{pages}` in it.
 */
export function sheetMargins(title: string, sides: string): string {
	const content = sides
		.split(/(\{page\}|\{pages\})/)
		.filter((part) => part !== '')
		.map((part) => (/^\{\w+\}$/.test(part) ? `counter(${part.slice(1, -1)})` : cssString(part)))
		.join(' ');
	return `${paperSize('upright')} @page { @bottom-left { content: ${cssString(title)} } @bottom-right { content: ${content} } }`;
}

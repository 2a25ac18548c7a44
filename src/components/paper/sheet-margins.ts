import { cssString } from '~/core/text/css-string.ts';

/**
 * The CSS of what stands at the foot of every side: what it is, and which side of how many. `sides`: the
 * sentence, with `{page}` and `{pages}` in it.
 */
export function sheetMargins(title: string, sides: string): string {
	const content = sides
		.split(/(\{page\}|\{pages\})/)
		.filter((part) => part !== '')
		.map((part) => (/^\{\w+\}$/.test(part) ? `counter(${part.slice(1, -1)})` : cssString(part)))
		.join(' ');
	return `@page { @bottom-left { content: ${cssString(title)} } @bottom-right { content: ${content} } }`;
}

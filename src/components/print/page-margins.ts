import { cssString } from '~/core/text/css-string.ts';

/**
 * The CSS of what stands around every sheet: booklet and company above, the page's number below,
 * the part on the other side. The cover has none. Every part is a named page, because browsers
 * cannot yet take a running title from the text.
 */
export function pageMargins(
	title: string,
	company: string,
	parts: readonly { anchor: string; label: string }[],
): string {
	return [
		`@page { @top-left { content: ${cssString(`${company} · ${title}`)} } }`,
		...parts.map(
			({ anchor, label }) =>
				`@page ${anchor} { @top-right { content: ${cssString(label)} } } .${anchor} { page: ${anchor} }`,
		),
	].join('\n');
}

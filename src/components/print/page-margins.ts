import { cssString } from '~/core/text/css-string.ts';

/**
 * The CSS of what stands around every sheet: company and booklet above, the page's number below, and beside
 * them that it is a blank form. The cover has none. Only forms are named pages: where the name changes a
 * sheet begins, and parts of a booklet follow one another.
 */
export function pageMargins(title: string, company: string, forms: string): string {
	return [
		`@page { @top-left { content: ${cssString(`${company} · ${title}`)} } }`,
		`@page forms { @top-right { content: ${cssString(forms)} } } .blank-forms { page: forms }`,
	].join('\n');
}

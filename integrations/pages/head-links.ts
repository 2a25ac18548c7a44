import { attributeText } from '../html/attribute-text.ts';

/** The `href` of every file the head of a built page asks for: `<link>`, which no page has behind its head. */
export function headLinks(html: string): string[] {
	const head = html.slice(0, html.indexOf('</head>'));
	return [...head.matchAll(/<link\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) =>
		attributeText(href ?? ''),
	);
}

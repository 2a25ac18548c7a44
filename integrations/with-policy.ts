import { createHash } from 'node:crypto';
import { ELEMENT_NODE, walkSync, type Node } from 'ultrahtml';

/** Inline code of a page, by the directive that must allow it. */
interface InlineCode {
	scripts: Set<string>;
	styles: Set<string>;
	styleAttributes: Set<string>;
}

/**
 * The page with a strict Content Security Policy: nothing from another origin, and only the very inline
 * scripts and styles the build wrote, by their SHA-256. No `unsafe-inline`. It stands right behind the
 * charset, which must be in the first 1,024 bytes. `document` is the same page, parsed.
 */
export function withPolicy(html: string, document: Node): string {
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(inlineCodeOf(document))}">`;
	const charset = /<meta charset=[^>]*>/i.exec(html);
	const head = charset ?? /<head[^>]*>/i.exec(html);
	if (!head) return html;
	const place = head.index + head[0].length;
	return html.slice(0, place) + meta + html.slice(place);
}

function inlineCodeOf(document: Node): InlineCode {
	const code: InlineCode = { scripts: new Set(), styles: new Set(), styleAttributes: new Set() };
	walkSync(document, (node: Node) => {
		if (node.type !== ELEMENT_NODE) return;
		const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
		if (node.name === 'script' && !('src' in node.attributes) && text) code.scripts.add(text);
		if (node.name === 'style' && text) code.styles.add(text);
		const style = node.attributes['style'];
		if (style) code.styleAttributes.add(decodeEntities(style));
	});
	return code;
}

function policyFor({ scripts, styles, styleAttributes }: InlineCode): string {
	return [
		"default-src 'self'",
		"img-src 'self' data: blob:",
		"connect-src 'self'",
		"worker-src 'self' blob:",
		"base-uri 'self'",
		"form-action 'self'",
		"object-src 'none'",
		// Pagefind searches in WebAssembly.
		["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts)].join(' '),
		["style-src-elem 'self'", ...hashes(styles)].join(' '),
		styleAttributes.size > 0
			? ["style-src-attr 'unsafe-hashes'", ...hashes(styleAttributes)].join(' ')
			: "style-src-attr 'none'",
	].join('; ');
}

function hashes(texts: Set<string>): string[] {
	return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** The browser hashes an attribute as it reads it, after entities are resolved. */
function decodeEntities(attribute: string): string {
	return attribute
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&#34;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}

import { createHash } from 'node:crypto';
import type { Node } from 'ultrahtml';
import { attributeText } from './html/attribute-text.ts';
import { textOf, visitElements } from './html/tree.ts';

/** Inline code of a page, by the directive that must allow it. */
export interface InlineCode {
	scripts: Set<string>;
	styles: Set<string>;
	styleAttributes: Set<string>;
}

/**
 * The page with a strict Content Security Policy: nothing from another origin, and only the very inline
 * scripts and styles the build wrote, by their SHA-256. No `unsafe-inline`. It stands right behind the
 * charset, which must be in the first 1,024 bytes. `code` is what stands in the page.
 */
export function withPolicy(html: string, code: InlineCode): string {
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(code)}">`;
	const charset = /<meta charset=[^>]*>/i.exec(html);
	const head = charset ?? /<head[^>]*>/i.exec(html);
	if (!head) return html;
	const place = head.index + head[0].length;
	return html.slice(0, place) + meta + html.slice(place);
}

/** What stands at and below a node of a page, parsed. */
export function inlineCodeOf(root: Node): InlineCode {
	const code: InlineCode = { scripts: new Set(), styles: new Set(), styleAttributes: new Set() };
	visitElements(root, (node) => {
		if (node.name === 'script' && !('src' in node.attributes)) addText(code.scripts, node);
		if (node.name === 'style') addText(code.styles, node);
		const style = node.attributes['style'];
		// The browser hashes an attribute as it reads it, after entities are resolved.
		if (style) code.styleAttributes.add(attributeText(style));
	});
	return code;
}

function addText(texts: Set<string>, node: Node): void {
	const text = textOf(node);
	if (text) texts.add(text);
}

function policyFor({ scripts, styles, styleAttributes }: InlineCode): string {
	return [
		"default-src 'self'",
		"img-src 'self' data:",
		"connect-src 'self'",
		"worker-src 'self'",
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

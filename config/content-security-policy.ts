import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ELEMENT_NODE, parse, walkSync, type Node } from 'ultrahtml';

/** Inline code of a page, by the directive that must allow it. */
interface InlineCode {
	scripts: Set<string>;
	styles: Set<string>;
	styleAttributes: Set<string>;
}

/**
 * Writes a strict Content Security Policy into every built page: nothing from another origin, and
 * only the very inline scripts and styles the build wrote, by their SHA-256. No `unsafe-inline`.
 */
export function contentSecurityPolicy(): AstroIntegration {
	return {
		name: 'goutong:content-security-policy',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const files = globSync('**/*.html', { cwd: folder });
				await Promise.all(
					files.map(async (file) => {
						const path = join(folder, file);
						await writeFile(path, withPolicy(await readFile(path, 'utf8')));
					}),
				);
				logger.info(`policy written into ${files.length} pages`);
			},
		},
	};
}

/** The page with its policy right behind its charset, which must stand in the first 1,024 bytes. */
export function withPolicy(html: string): string {
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(inlineCodeOf(html))}">`;
	const charset = /<meta charset=[^>]*>/i.exec(html);
	const head = charset ?? /<head[^>]*>/i.exec(html);
	if (!head) return html;
	const place = head.index + head[0].length;
	return html.slice(0, place) + meta + html.slice(place);
}

function inlineCodeOf(html: string): InlineCode {
	const code: InlineCode = { scripts: new Set(), styles: new Set(), styleAttributes: new Set() };
	walkSync(parse(html), (node: Node) => {
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

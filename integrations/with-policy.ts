import type { Node } from 'ultrahtml';
import { attributeText } from './html/attribute-text.ts';
import { policyHash } from './html/policy-hash.ts';
import { textOf, visitElements } from './html/tree.ts';

/** Inline code of a page, by the directive that must allow it. */
export interface InlineCode {
	scripts: Set<string>;
	styles: Set<string>;
	styleAttributes: Set<string>;
}

/** From a server, or from the folder on a disk, where nothing is fetched and workers start from memory. */
type Place = 'served' | 'folder';

/** What depends on the place. Pagefind searches in WebAssembly; on disk it does not. */
const byPlace = {
	served: { connect: "'self'", worker: "'self'", form: "'self'", wasm: " 'wasm-unsafe-eval'" },
	folder: { connect: "'none'", worker: 'blob:', form: "'none'", wasm: '' },
} as const satisfies Record<Place, object>;

/**
 * The page with a strict Content Security Policy: nothing from another origin, and only the very inline
 * scripts and styles the build wrote, by their SHA-256. No `unsafe-inline`. It stands right behind the
 * charset, which must be in the first 1,024 bytes. `code` is what stands in the page, `sendsTo` the one other origin
 * it may send files to.
 */
export function withPolicy(
	html: string,
	code: InlineCode,
	place: Place = 'served',
	sendsTo: string | null = null,
): string {
	const policy = policyFor(code, place, sendsTo);
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
	const charset = /<meta charset=[^>]*>/i.exec(html);
	const head = charset ?? /<head[^>]*>/i.exec(html);
	if (!head) return html;
	const end = head.index + head[0].length;
	return html.slice(0, end) + meta + html.slice(end);
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

/** Whether a page says, with `data-sends-files`, that files are handed over from it. Where to is not for a page to say. */
export function sendsFiles(root: Node): boolean {
	let does = false;
	visitElements(root, ({ attributes }) => {
		does ||= 'data-sends-files' in attributes;
	});
	return does;
}

function addText(texts: Set<string>, node: Node): void {
	const text = textOf(node);
	if (text) texts.add(text);
}

function policyFor(
	{ scripts, styles, styleAttributes }: InlineCode,
	place: Place,
	sendsTo: string | null,
): string {
	const { connect, worker, form, wasm } = byPlace[place];
	return [
		"default-src 'self'",
		"img-src 'self' data:",
		[`connect-src ${connect}`, ...(sendsTo === null ? [] : [sendsTo])].join(' '),
		`worker-src ${worker}`,
		"base-uri 'self'",
		`form-action ${form}`,
		"object-src 'none'",
		[`script-src 'self'${wasm}`, ...hashes(scripts)].join(' '),
		["style-src-elem 'self'", ...hashes(styles)].join(' '),
		styleAttributes.size > 0
			? ["style-src-attr 'unsafe-hashes'", ...hashes(styleAttributes)].join(' ')
			: "style-src-attr 'none'",
	].join('; ');
}

function hashes(texts: Set<string>): string[] {
	return [...texts].map(policyHash);
}

/**
 * A page's scripts as a browser takes them from disk: those in files through SystemJS, those written into
 * the page as classic ones that wait, as modules do, until the page is whole; and islands get their code
 * through SystemJS too.
 */
export function toClassic(html: string): string {
	return html.replace(scripts, (script, attributes: string, code: string) => {
		if (/\stype="module"/.test(attributes)) {
			return /\ssrc="/.test(attributes)
				? script.replace('type="module"', 'type="systemjs-module"')
				: `<script>${waiting(code)}</script>`;
		}
		return code.includes('component-url')
			? `<script${attributes}>${asIsland(code)}</script>`
			: script;
	});
}

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

function waiting(code: string): string {
	if (/(^|[;}])\s*(import|export)\b(?!\.)/.test(code)) {
		throw new Error(
			`A script in a page imports, which a page on a disk cannot: ${code.slice(0, 200)}`,
		);
	}
	return `addEventListener("DOMContentLoaded",()=>{"use strict";${code}\n})`;
}

function asIsland(code: string): string {
	const changed = code.replace(/\bimport\(/g, 'System.import(');
	if (changed === code) {
		throw new Error('Islands import nothing any more. Look at classic-page-scripts.ts.');
	}
	return changed;
}

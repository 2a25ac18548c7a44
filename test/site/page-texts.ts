import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { ELEMENT_NODE, type Node, parse, TEXT_NODE } from 'ultrahtml';

const unseen = new Set(['script', 'style', 'template']);

/**
 * What people read on every built page in a folder, by address: words in small letters, hard spaces
 * as spaces. What the plan calls its roles is left out: there it is quoted on purpose.
 */
export async function readPages(folder: string): Promise<Map<string, string>> {
	const pages = new Map<string, string>();
	for (const file of globSync('**/index.html', { cwd: folder }).sort()) {
		const address = `/${file.replace(/index\.html$/, '').replaceAll('\\', '/')}`;
		const html = await readFile(folder + file, 'utf8');
		pages.set(address, decode(textOf(parse(html))).toLowerCase());
	}
	return pages;
}

function textOf(node: Node): string {
	if (node.type === TEXT_NODE) return node.value;
	if (!('children' in node)) return '';
	if (node.type === ELEMENT_NODE && unseen.has(node.name)) return '';
	const text = node.children.map((child: Node) => textOf(child)).join('');
	const isRoleOfThePlan =
		node.type === ELEMENT_NODE && node.name === 'th' && /RO\d+\s*$/.test(text);
	return isRoleOfThePlan ? '' : text;
}

function decode(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&nbsp;', ' ')
		.replaceAll('\u00a0', ' ')
		.replaceAll('&amp;', '&');
}

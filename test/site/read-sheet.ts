import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeHTML } from 'entities';
import { parse } from 'ultrahtml';
import {
	findElement,
	hasClass,
	isElement,
	textOf,
	visitElements,
} from '../../integrations/html/tree.ts';

const site = fileURLToPath(new URL('../../.cache/test-site', import.meta.url));

/** What a blank form says as it was built, and how many questions it asks: `/paper/needs/`. */
export function readSheet(path: string): { text: string; questions: number } {
	const html = readFileSync(join(site, path, 'index.html'), 'utf8');
	const main = findElement(parse(html), (element) => isElement(element, 'main'));
	if (!main) throw new Error(`${path} has no main part.`);
	let questions = 0;
	visitElements(main, (element) => {
		if (hasClass(element, 'question')) questions += 1;
	});
	return { text: decodeHTML(textOf(main)).replace(/\s+/g, ' '), questions };
}

import { kitsFolder } from '../../../config/addresses.ts';
import { filesFolder } from './open-page.ts';
import type { FolderWords } from './folder-words.ts';

/** A link to a form's kit, with the file's name. */
const toKit = new RegExp(
	`<a\\b[^>]*\\shref="[^"]*/${kitsFolder}/([^"/]+)"[^>]*>[\\s\\S]*?</a>`,
	'g',
);

/**
 * The page with where a form's file lies in the folder, behind each link to one: on a disk a browser opens what it
 * would download from a server. What follows from it is said at the first.
 */
export function sayOpened(html: string, words: FolderWords): string {
	let count = 0;
	return html.replace(toKit, (link, name: string) => {
		const file = `<code>${filesFolder}/${kitsFolder}/${name}</code>`;
		count += 1;
		return `${link} ${count === 1 ? words.opened.replace('{file}', file) : file}`;
	});
}

import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../../../config/locales.ts';
import { listFiles } from '../../../integrations/offline/list-files.ts';
import { weighFile } from '../../../integrations/offline/weigh-file.ts';
import { type FileList, listAddress } from '../../../src/core/offline/file-list.ts';

/** A copy of a built site, as of the next deployment. */
export interface NextVersion {
	folder: string;
	/** The code that has another name there. */
	before: string;
	after: string;
}

/**
 * The site as it might be built next: a sentence is in the page of channels, and the code that draws QR
 * codes, which a form fetches only when asked for one, has changed and with it its name.
 */
export function makeNextVersion(folder: string, sentence: string): NextVersion {
	const next = mkdtempSync(join(tmpdir(), 'goutong-next-'));
	cpSync(folder, next, { recursive: true });
	const [before = ''] = globSync('_astro/draw-code.*.js', { cwd: next });
	const after = before.replace(/draw-code\.[^.]+/, 'draw-code.NEXT0000');
	renameSync(join(next, before), join(next, after));
	change(join(next, after), (text) => `${text}//`);
	for (const file of globSync('_astro/*.js', { cwd: next })) {
		change(join(next, file), (text) => text.replaceAll(nameOf(before), nameOf(after)));
	}
	change(join(next, 'everyone/channels/index.html'), (html) =>
		html.replace('</h1>', `</h1><p>${sentence}</p>`),
	);
	for (const { code } of locales) {
		change(join(next, listAddress(code)), (text) => {
			const { files } = JSON.parse(text) as FileList;
			const names = Object.keys(files).map((name) => (name === before ? after : name));
			return JSON.stringify(listFiles(names.map((name) => weigh(next, name))));
		});
	}
	return { folder: next, before, after };
}

/** A file on a list, as the build weighs it. */
export function weigh(folder: string, address: string) {
	return weighFile(address, readFileSync(join(folder, fileOfAddress(address))));
}

/** The file in a built site that is shown at an address. */
export function fileOfAddress(address: string): string {
	return decodeURI(address === '' || address.endsWith('/') ? `${address}index.html` : address);
}

function change(file: string, edit: (text: string) => string): void {
	writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

const nameOf = (file: string) => file.replace('_astro/', '');

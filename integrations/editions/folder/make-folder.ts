import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { kitsFolder } from '../../../config/addresses.ts';
import { locales } from '../../../config/locales.ts';
import { folderScripts } from './folder-scripts.ts';
import { readFolderWords } from './folder-words.ts';
import { definitionsFolder } from '../../../src/core/definition/definition-file.ts';
import { wordsFolder } from '../../../src/core/words/words-file.ts';
import { languageFiles } from './language-files.ts';
import { filesFolder, openFile, openPage, openPageFiles } from './open-page.ts';
import { ownFolderName } from './own-name.ts';
import { linkedSite } from './relative-links.ts';
import { textScript } from './text-script.ts';

/** What the folder is made of, and where it is put. */
export interface FolderJob {
	/** The project. */
	root: string;
	/** The finished site. */
	site: string;
	/** What it is served below: `/`. */
	base: string;
	/** The folder to write: what is in it goes. */
	target: string;
}

type Content = string | Buffer;

/** Made anew for the folder, or for web servers and their visitors only. */
const notCopied = /^(.*\.html|(search|offline)\/.*|_astro\/.*\.js|offline-worker\.js|robots\.txt)$/;

/**
 * Writes the folder edition of a finished site: the same pages and the same scripts, as a browser opens
 * them from a disk after a double-click on the page at the top.
 */
export async function makeFolder({ root, site, base, target }: FolderJob): Promise<void> {
	const all = globSync('**/*.*', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
	// A form that is a file of its own is no page: it is copied as it is.
	const isKit = (file: string) => file.startsWith(`${kitsFolder}/`);
	const files = all.filter((file) => !isKit(file));
	const words = new Map(locales.map(({ code }) => [code, readFolderWords(root, code)]));
	const setting = { site, files, linked: linkedSite(base, all), ownName: ownFolderName(root) };
	const made = await Promise.all([
		folderScripts(join(site, '_astro'), base, setting.ownName),
		...locales.map(({ code }) => languageFiles(code, words.get(code), setting)),
		copies(
			site,
			all.filter((file) => isKit(file) || !notCopied.test(file)),
		),
	]);
	await rm(target, { recursive: true, force: true });
	await writeAll(
		join(target, filesFolder),
		[...made, openPageFiles()].flatMap((part) => [...part]),
	);
	await writeFile(join(target, openFile), openPage(await titleOf(site), words));
}

/** What the handbook is called: the title of its home page. */
export async function titleOf(site: string): Promise<string> {
	const home = await readFile(join(site, 'index.html'), 'utf8');
	return /<title>([^<]*)/.exec(home)?.[1] ?? 'Goutong';
}

const folders = [definitionsFolder, wordsFolder];

/** Files as they are; what a page reads also as a script, because opened from disk it may fetch nothing. */
async function copies(site: string, files: readonly string[]): Promise<Map<string, Content>> {
	const copied = new Map<string, Content>();
	for (const file of files) {
		const content = await readFile(join(site, file));
		copied.set(file, content);
		if (isRead(file)) copied.set(`${file}.js`, textScript(file, content.toString()));
	}
	return copied;
}

/** Calendars, of which a page hands on a part, definitions of trackers, and words that are seldom said. */
function isRead(file: string): boolean {
	return file.endsWith('.ics') || folders.some((folder) => file.startsWith(`${folder}/`));
}

async function writeAll(folder: string, files: [file: string, content: Content][]): Promise<void> {
	const folders = new Set(files.map(([file]) => dirname(join(folder, file))));
	for (const one of folders) await mkdir(one, { recursive: true });
	await Promise.all(files.map(([file, content]) => writeFile(join(folder, file), content)));
}

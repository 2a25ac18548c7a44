import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Address, pageOfFile } from '../../config/addresses.ts';
import { isOff } from '../../src/core/organization/is-off.ts';
import { spellOutMarks } from './marks.ts';
import { parseYaml } from './parse-yaml.ts';
import { contentOf, type Data, listed, readRecord } from './read-content.ts';

/** A page as its author wrote it. */
export interface Source extends Address {
	/** `src/content/docs/en/everyone/channels.mdx`. */
	file: string;
	/** Its marks spelled out (`marks.ts`), every line where it was. */
	text: string;
}

/** Where the handbook's pages are, below the root of the project. */
export const docsFolder = 'src/content/docs';

/** Every page below `src/content/docs/` of the project at `root` that is not switched off, in the order of the files' names. */
export function readSources(root: string, off = pagesOffIn(root)): Source[] {
	return globSync('**/*.{md,mdx}', { cwd: join(root, docsFolder) })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((path) => !isOff(pageOfFile(path).page, off))
		.map((path) => toSource(path, readFileSync(join(root, docsFolder, path), 'utf8')))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The pages and folders that `pages_off` in `organization.yml` switches off. */
export function pagesOffIn(root: string): string[] {
	return listed(readRecord(contentOf(root), 'organization.yml')['pages_off']);
}

/** Every page there is, also those switched off, without language. */
export function allPages(root: string): Set<string> {
	const paths = globSync('**/*.{md,mdx}', { cwd: join(root, docsFolder) });
	return new Set(paths.map((path) => pageOfFile(path).page));
}

/** The source with this path below `src/content/docs/`. */
export function toSource(path: string, text: string): Source {
	const spelledOut = path.endsWith('x') ? spellOutMarks(text) : text;
	return { file: `${docsFolder}/${path}`, text: spelledOut, ...pageOfFile(path) };
}

/** What stands at the top of a page, as plain data, and the text below it. */
export function splitHead(text: string): { head: Data; body: string } {
	const [whole = '', head = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
	// The head of a page is a list of properties; its schema says so where it is not.
	return { head: (parseYaml(head) ?? {}) as Data, body: text.slice(whole.length) };
}

/** `file:line` of the first of these words in a source, or `null` where none of them stands. */
export function placeOf({ file, text }: Source, words: readonly string[]): string | null {
	const found = words
		.filter(Boolean)
		.map((word) => text.indexOf(word))
		.filter((at) => at >= 0);
	return found.length === 0 ? null : `${file}:${lineAt(text, Math.min(...found))}`;
}

/** The line, from 1, of a position in a text. */
export function lineAt(text: string, position: number): number {
	return text.slice(0, position).split('\n').length;
}

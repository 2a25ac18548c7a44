import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from './parse-yaml.ts';

/** Plain data of a content file. */
export type Data = Record<string, unknown>;

/*
	The one reader of `src/content/` outside Astro: for the steps of the build, scripts and tests. It checks
	nothing; a file that says something else than its schema wants is the schema's business.
*/

/** The folder of the content files of the project at `root`. */
export function contentOf(root: string): string {
	return join(root, 'src/content');
}

/** A YAML file below the folder of content files, such as `rules/limits.yml`; `null` = there is none. */
export function readYaml(content: string, file: string): unknown {
	const path = join(content, file);
	return existsSync(path) ? parseYaml(readFileSync(path, 'utf8')) : null;
}

/** What such a file says, by its properties; none where it says nothing. */
export function readRecord(content: string, file: string): Data {
	const data = readYaml(content, file);
	return data !== null && typeof data === 'object' ? (data as Data) : {};
}

/** The rows of such a file; none where it is no list. */
export function readRows(content: string, file: string): Data[] {
	return rowsOf(readYaml(content, file));
}

/** The rows of a list; none where it is no list. */
export function rowsOf(list: unknown): Data[] {
	return Array.isArray(list) ? (list as Data[]) : [];
}

/** What an author wrote as a list, or as its only item. */
export function listed(written: unknown): string[] {
	return (Array.isArray(written) ? written : [written]).filter(Boolean).map(String);
}

/** The files below the folder of content files that fit a pattern, in the order of their names. */
export function contentFiles(content: string, pattern: string): string[] {
	return globSync(pattern, { cwd: content })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

/** The ids of all trackers, in their order. */
export function trackerIds(content: string): string[] {
	return contentFiles(content, 'trackers/*/tracker.yml').map((file) => file.split('/')[1] ?? '');
}

/** The tools there are a word for; the company may do without some. */
export function readTools(root: string): string[] {
	return Object.keys((readRecord(contentOf(root), 'usual.yml')['tools'] ?? {}) as Data);
}

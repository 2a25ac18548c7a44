import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMeant } from '../../src/core/imports/is-meant.ts';
import type { SourceFile } from './task.ts';

/** The files of a folder and its folders that a person meant, in the order of their names. */
export function listSources(folder: string): SourceFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ path, name: relative(folder, path).replaceAll('\\', '/') }))
		.filter(({ name }) => isMeant(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ path, name }, source) => ({ source, name, path, size: sizeOf(path) }));
}

/** 0 for what cannot be looked at; opening it will tell. */
function sizeOf(path: string): number {
	try {
		return statSync(path).size;
	} catch {
		return 0;
	}
}

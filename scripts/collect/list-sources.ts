import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMeant } from '../../src/core/imports/is-meant.ts';
import type { SourceFile } from './task.ts';

/** The files of a folder. */
export interface Listed {
	/** Those that a person meant, in the order of their names. */
	sources: SourceFile[];
	/** Names of those that systems and programs left there. */
	passedOver: string[];
}

/** The files of a folder and its folders. */
export function listSources(folder: string): Listed {
	const all = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ path, name: relative(folder, path).replaceAll('\\', '/') }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	const sources = all
		.filter(({ name }) => isMeant(name))
		.map(({ path, name }, source) => ({ source, name, path, size: sizeOf(path) }));
	return { sources, passedOver: all.map(({ name }) => name).filter((name) => !isMeant(name)) };
}

/** 0 for what cannot be looked at; opening it will tell. */
function sizeOf(path: string): number {
	try {
		return statSync(path).size;
	} catch {
		return 0;
	}
}

import { statSync } from 'node:fs';
import { isMeant } from '../../src/core/imports/is-meant.ts';
import { filesIn, type FoundFile } from './files-in.ts';
import { isHalfSaved } from './left-behind.ts';
import { pathFor } from './path-for.ts';
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
	const all = filesIn(folder);
	const sources = all
		.filter(({ name }) => isGiven(name))
		.map(({ path, name }, source) => ({ source, name, path, size: sizeOf(path) }));
	return { sources, passedOver: all.map(({ name }) => name).filter((name) => !isGiven(name)) };
}

/** The report names the others; a page, which would not, reads what a program was saving too. */
function isGiven(name: string): boolean {
	return isMeant(name) && !isHalfSaved(name);
}

/** 0 for what cannot be looked at; opening it will tell. */
function sizeOf(path: FoundFile['path']): number {
	try {
		return statSync(pathFor(path)).size;
	} catch {
		return 0;
	}
}

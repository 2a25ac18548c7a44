import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSummary } from '../../src/core/imports/plan.ts';
import type { ReadFile } from './task.ts';

/** All files that were read, by `source.member`. */
export interface ReadList {
	fileOf(file: string): FileSummary;
	/** Its place among all of them, as a person gave them. */
	placeOf(file: string): number;
}

/** The list of these files, in their order. */
export function createReadList(files: readonly ReadFile[]): ReadList {
	const places = new Map(files.map(({ source, member }, at) => [`${source}.${member}`, at]));
	const placeOf = (file: string) => {
		const place = places.get(file);
		if (place === undefined) throw new Error(`No file ${file} was read.`);
		return place;
	};
	return {
		placeOf,
		fileOf(file) {
			const found = files[placeOf(file)];
			if (!found) throw new Error(`No file ${file} was read.`);
			return found.summary;
		},
	};
}

/** Keeps the list where all threads find it. */
export function keepReadFiles(scratch: string, files: readonly ReadFile[]): void {
	writeFileSync(join(scratch, 'files.json'), JSON.stringify(files));
}

/** The list that was kept. */
export function readReadList(scratch: string): ReadList {
	return createReadList(JSON.parse(readFileSync(join(scratch, 'files.json'), 'utf8')));
}

import { readdirSync } from 'node:fs';
import { createDistinctNames, memberName } from '../../src/core/intake/zip-names.ts';
import { Refusal } from './refusal.ts';

/** Something in a folder that is no folder, or a folder that cannot be looked into. */
export interface FoundFile {
	/** Its path within the folder, as people write it. */
	name: string;
	/** Bytes where they are no UTF-8, as an archiver of Chinese Windows may have left them. */
	path: string | Uint8Array;
}

/** All files of a folder and its folders, in the order of their names, no name twice. Refuses a folder it may not look into. */
export function filesIn(folder: string): FoundFile[] {
	const distinct = createDistinctNames();
	return [...walk(Buffer.from(folder), '')]
		.sort((a, b) => (a.name === b.name ? bytesLast(a) : a.name < b.name ? -1 : 1))
		.map(({ name, path }) => ({ name: distinct(name), path }));
}

function bytesLast({ path }: FoundFile): number {
	return typeof path === 'string' ? -1 : 1;
}

function* walk(folder: Buffer, name: string): Generator<FoundFile> {
	const entries = entriesOf(folder);
	if (!entries && name === '') throw refuseClosed(folder.toString());
	// Opening it will tell that it cannot be read.
	if (!entries) return yield { name, path: asText(folder) };
	for (const entry of entries) {
		const path = Buffer.concat([folder, Buffer.from('/'), entry.name]);
		const own = `${name === '' ? '' : `${name}/`}${memberName(entry.name, false)}`;
		if (entry.isDirectory()) yield* walk(path, own);
		else yield { name: own, path: asText(path) };
	}
}

function entriesOf(folder: Buffer) {
	try {
		return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
	} catch {
		return null;
	}
}

function asText(path: Buffer): string | Uint8Array {
	const text = path.toString('utf8');
	return Buffer.from(text).equals(path) ? text : path;
}

function refuseClosed(folder: string): Refusal {
	return new Refusal(
		`打不开收到的文件所在的 ${folder}：没有读取的权限。所以什么都没有做。请检查权限以后再运行一次。`,
		`The folder of the files received, ${folder}, cannot be opened: you may not read it, so nothing was done. Check that you may, and run again.`,
	);
}

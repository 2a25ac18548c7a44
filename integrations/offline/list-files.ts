import { createHash } from 'node:crypto';
import { type FileList, shortHash } from '../../src/core/offline/file-list.ts';
import type { WeighedFile } from './weigh-file.ts';

/** The list of what a device keeps, of files in any order. */
export function listFiles(weighed: readonly WeighedFile[]): FileList {
	const sorted = weighed.toSorted((one, other) => (one.address < other.address ? -1 : 1));
	const files = Object.fromEntries(sorted.map(({ address, hash }) => [address, hash]));
	const total = (name: 'bytes' | 'size') => sorted.reduce((sum, file) => sum + file[name], 0);
	return {
		version: shortHash(createHash('sha256').update(JSON.stringify(files)).digest()),
		bytes: total('bytes'),
		size: total('size'),
		files,
	};
}

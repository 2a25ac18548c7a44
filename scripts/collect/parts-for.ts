import type { SourceFile } from './task.ts';

/** Bytes of files whose rows lie in one part, and in memory together when they are merged. */
const inPart = 12 * 1024 * 1024;

/** Of more parts each would have little to write at a time; how many files lie open is held in `line-files.ts`. */
const mostParts = 256;

/** What a zip holds is larger than it is. */
const unpacked = 8;

/** Into how many parts the records of these files are divided. */
export function partsFor(sources: readonly SourceFile[]): number {
	const size = sources.reduce(
		(sum, file) => sum + file.size * (file.name.toLowerCase().endsWith('.zip') ? unpacked : 1),
		0,
	);
	return Math.min(mostParts, Math.ceil(size / inPart) || 1);
}

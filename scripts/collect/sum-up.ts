import { buckets } from '../../src/core/imports/buckets.ts';
import type { FileSummary } from '../../src/core/imports/plan.ts';
import type { MergeResult, ReadFile } from './task.ts';

/** What all parts came to. */
export interface SummedUp {
	/** In the order of the folder, with the counts of the dry run. */
	files: FileSummary[];
	/** How many newest revisions there are of each tracker. */
	heads: Map<string, number>;
}

/** What all parts came to, file by file. Throws where a row is in no bucket. */
export function sumUp(read: readonly ReadFile[], results: readonly MergeResult[]): SummedUp {
	const byFile = new Map(read.map((file) => [`${file.source}.${file.member}`, file.summary]));
	const heads = new Map<string, number>();
	for (const result of results) {
		for (const [file, counts] of result.counts) {
			const summary = byFile.get(file);
			for (const bucket of buckets) if (summary) summary.counts[bucket] += counts[bucket];
		}
		for (const [tracker, count] of result.heads) {
			heads.set(tracker, (heads.get(tracker) ?? 0) + count);
		}
	}
	const files = read.map(({ summary }) => summary);
	assertComplete(files);
	return { files: files.filter(({ origin }) => origin !== 'aside'), heads };
}

/** Promise 2: the buckets add up to the rows read, in every file. A miss is a programming error. */
function assertComplete(files: readonly FileSummary[]): void {
	for (const { name, rows, counts } of files) {
		const placed = buckets.reduce((sum, bucket) => sum + counts[bucket], 0);
		if (placed !== rows)
			throw new Error(`${name}: ${rows} rows were read, ${placed} are accounted for.`);
	}
}

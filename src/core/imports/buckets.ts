import type { MergeBucket } from '../entries/merge.ts';

/** What may become of a row of an imported file, in the order it is shown. Every row is in exactly one. */
export const buckets = [
	'new',
	'identical',
	'updated',
	'older',
	'conflicting',
	'edited',
	'asked',
	'aside',
] as const satisfies readonly (MergeBucket | 'edited' | 'asked' | 'aside')[];

/** One of the {@link buckets}. `asked`: it waits for a person to say what it is. */
export type Bucket = (typeof buckets)[number];

/** How many rows fell into each bucket. The sum is the number of rows read, always. */
export type BucketCounts = Record<Bucket, number>;

/** Counts before the first row. */
export function noCounts(): BucketCounts {
	return {
		new: 0,
		identical: 0,
		updated: 0,
		older: 0,
		conflicting: 0,
		edited: 0,
		asked: 0,
		aside: 0,
	};
}

/** Counts over some files. */
export function totalCounts(files: readonly { counts: BucketCounts }[]): BucketCounts {
	const total = noCounts();
	for (const { counts } of files) {
		// The log of 0.1.0 knows no rows that were asked about.
		const known: Partial<BucketCounts> = counts;
		for (const bucket of buckets) total[bucket] += known[bucket] ?? 0;
	}
	return total;
}

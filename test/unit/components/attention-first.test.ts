import { expect, it } from 'vitest';
import { attentionFirst } from '../../../src/components/imports/attention-first.ts';
import type { Bucket, BucketCounts } from '../../../src/core/imports/buckets.ts';
import type { FileSummary } from '../../../src/core/imports/plan.ts';

/** One row in a bucket, or none at all. */
const counts = (bucket: Bucket | null): BucketCounts => ({
	new: 0,
	identical: 0,
	updated: 0,
	older: 0,
	conflicting: 0,
	edited: 0,
	asked: 0,
	aside: 0,
	...(bucket && { [bucket]: 1 }),
});

function file(name: string, part: Partial<FileSummary>): FileSummary {
	return {
		name,
		origin: 'file',
		tracker: 'needs',
		encoding: 'utf-8',
		delimiter: ',',
		rows: 1,
		refused: null,
		notes: [],
		counts: counts(null),
		...part,
	};
}

it('shows the files that need a look first, and never loses their places', () => {
	const files = [
		file('plain', { counts: counts('new') }),
		file('noted', { notes: [{ key: 'replaced_surrogates', field: null }] }),
		file('edited', { counts: counts('edited') }),
		file('refused', { refused: { key: 'empty_file', field: null } }),
		file('conflict', { counts: counts('conflicting') }),
		file('plain too', {}),
	];
	const shown = attentionFirst(files);
	expect(shown.map(({ file: { name } }) => name)).toEqual([
		'refused',
		'edited',
		'conflict',
		'noted',
		'plain',
		'plain too',
	]);
	expect(shown.every(({ file: one, index }) => files[index] === one)).toBe(true);
});

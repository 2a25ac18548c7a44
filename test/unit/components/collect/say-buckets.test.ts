import { describe, expect, it } from 'vitest';
import { noCounts, type BucketCounts } from '~/core/imports/buckets.ts';
import type { LoggedFile } from '~/core/imports/logged-files.ts';
import { sayBuckets } from '../../../../src/components/collect/say-buckets.ts';

const t = (key: string, params: object = {}) =>
	[key.replace('collect.', ''), ...Object.values(params)].join(' ');

function file(rows: number, counts: Partial<BucketCounts>): LoggedFile {
	const read = { name: 'a.csv', origin: 'file', encoding: 'utf-8', delimiter: ',' } as const;
	const whole = { ...noCounts(), ...counts };
	return { ...read, tracker: 'needs', rows, counts: whole, refused: null, notes: [] };
}

describe('what a step of the history brought', () => {
	it('is every row by what the check called it, also where one lot brings a record and its change', () => {
		const files = [file(44, { new: 44 }), file(3, { updated: 1, identical: 1, edited: 1 })];
		expect(sayBuckets(files, t, 'zh-CN')).toBe(
			'step_rows 47 · bucket_new 44 · bucket_identical 1 · bucket_updated 1 · bucket_edited 1',
		);
	});

	it('is told of steps of 0.1.0 too, whose log had no rows that were asked about', () => {
		const old = file(2, { new: 2 });
		const { asked: _, ...counts } = old.counts;
		// As it is stored.
		const files = [{ ...old, counts: counts as BucketCounts }];
		expect(sayBuckets(files, t, 'en')).toBe('step_rows 2 · bucket_new 2');
	});
});

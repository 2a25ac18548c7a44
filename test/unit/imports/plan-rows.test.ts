import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets, totalCounts } from '../../../src/core/imports/buckets.ts';
import { isNoChange } from '../../../src/core/imports/change.ts';
import type { DecodedRow } from '../../../src/core/imports/decoded-row.ts';
import { files, edits, pool } from './any-rows.ts';
import { plan, carryOut, nothing, comparable, changeOf } from './planned.ts';

describe('planning an import', () => {
	it('places every row in exactly one bucket, in every file', () => {
		fc.assert(
			fc.property(files, files, edits, (earlier, read, choice) => {
				const made = plan(carryOut(nothing, earlier, choice), read);
				for (const [index, rows] of read.entries()) {
					const { counts, rows: count } = made.files[index] ?? { counts: {}, rows: -1 };
					expect(count).toBe(rows.length);
					expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(rows.length);
					for (const bucket of buckets) {
						const placed = made.rows.filter((row) => row.file === index && row.bucket === bucket);
						expect(placed).toHaveLength(made.files[index]?.counts[bucket] ?? -1);
					}
				}
			}),
		);
	});

	it('comes to the same state in whatever order the files are read', () => {
		fc.assert(
			fc.property(files, edits, fc.infiniteStream(fc.nat()), (read, choice, random) => {
				const shuffled = read
					.map((rows) => ({ rows, at: random.next().value }))
					.sort((a, b) => a.at - b.at)
					.map(({ rows }) => rows);
				const first = carryOut(nothing, read, choice);
				const second = carryOut(nothing, shuffled, choice);
				expect(comparable(first)).toEqual(comparable(second));
			}),
		);
	});

	it('comes to the same registers in one import or one file at a time', () => {
		fc.assert(
			fc.property(files, (read) => {
				const together = carryOut(nothing, read, 'take');
				const apart = read.reduce((state, rows) => carryOut(state, [rows], 'take'), nothing);
				expect(comparable(apart)).toEqual(comparable(together));
			}),
		);
	});

	it('changes nothing when the same files come again', () => {
		fc.assert(
			fc.property(files, edits, (read, choice) => {
				const state = carryOut(nothing, read, choice);
				expect(isNoChange(changeOf(plan(state, read), choice))).toBe(true);
			}),
		);
	});

	it('calls every row that is taken identical or older the second time', () => {
		fc.assert(
			fc.property(files, (read) => {
				const again = plan(carryOut(nothing, read, 'take'), read);
				const { identical, older, aside, ...others } = totalCounts(again.files);
				expect(others).toEqual({ new: 0, updated: 0, conflicting: 0, edited: 0, asked: 0 });
				expect(identical + older + aside).toBe(read.flat().length);
			}),
		);
	});

	it('keeps an edit apart until it is taken, and shows what it was edited from', () => {
		const [first, second] = pool;
		if (!first || !second) throw new Error('the pool is empty');
		const state = carryOut(nothing, [[{ kind: 'intact', line: 2, entry: first }]], 'take');
		const edit: DecodedRow = { kind: 'edited', line: 2, entry: second, base: first.hash };
		const made = plan(state, [[edit]]);
		expect(made.rows[0]).toMatchObject({ bucket: 'edited', base: first.hash });
		expect(made.rows[0]?.before?.heads).toEqual([first]);
		expect(changeOf(made, 'aside').registers.size).toBe(0);
		expect(changeOf(made, 'aside').aside[0]?.problems[0]?.key).toBe('edit_not_taken');
		expect(changeOf(made, 'take').registers.get('needs/r-aaaa')?.heads).toEqual([second]);
	});

	it('sets two equal unreadable rows of one file aside as two', () => {
		const row: DecodedRow = {
			kind: 'aside',
			line: 2,
			problems: [],
			cells: { day: '?' },
			header: ['day'],
			tracker: null,
			schema: null,
		};
		expect(changeOf(plan(nothing, [[row, { ...row, line: 3 }]]), 'take').aside).toHaveLength(2);
	});
});

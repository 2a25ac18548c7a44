import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entries/entry.ts';
import { addRevision, isConflict, mergeRegisters, show } from '../../../src/core/entries/merge.ts';
import { propertyRuns } from '../property-runs.ts';
import { collect, honestRevisions, rowsOf, tamperedRevisions } from './histories.ts';

const runs = { numRuns: propertyRuns };
const nothing = { heads: [], superseded: [] };

describe.each([
	['honest', honestRevisions],
	['tampered', tamperedRevisions],
])('merging %s histories', (kind, revisions) => {
	const rows = rowsOf(revisions);
	/** Three piles of rows of the same record: three files, or three collections. */
	const piles = rows.chain((all) => {
		const pile = fc.subarray(all).map((part) => collect(part));
		return fc.tuple(pile, pile, pile);
	});

	it('is commutative, associative and idempotent', () => {
		fc.assert(
			fc.property(piles, ([a, b, c]) => {
				expectSame(mergeRegisters(a, b), mergeRegisters(b, a));
				const left = mergeRegisters(mergeRegisters(a, b), c);
				expectSame(left, mergeRegisters(a, mergeRegisters(b, c)));
				expectSame(mergeRegisters(left, left), left);
				expectSame(mergeRegisters(left, structuredClone(left)), left);
				expectSame(mergeRegisters(left, b), left);
				expectSame(mergeRegisters(nothing, a), a);
			}),
			runs,
		);
	});

	it('gives one state whatever the order of the rows and however often they come', () => {
		const shuffled = rows.chain((all) =>
			fc.tuple(
				fc.constant(all),
				fc
					.tuple(fc.subarray(all), fc.shuffledSubarray(all, { minLength: all.length }))
					.map(([again, shuffle]) => [...shuffle, ...again]),
			),
		);
		fc.assert(
			fc.property(shuffled, ([all, other]) => {
				expectSame(collect(other), collect(all));
			}),
			runs,
		);
	});

	it('loses nothing: a row is a head until a row read replaces it', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const register = collect(all);
				const replaced = new Set(all.flatMap(({ history }) => history));
				const newest = new Set(all.map(({ hash }) => hash).filter((hash) => !replaced.has(hash)));
				const heads = register.heads.map(({ hash }) => hash);
				expectSame(heads, [...newest].sort());
				expectSame(register.superseded, [...replaced].sort());
				expect(heads.length).toBeGreaterThan(0);
				expect(register.heads.includes(show(register))).toBe(true);
				for (const head of register.heads) expectNotesKept(head, all);
			}),
			runs,
		);
	});

	it('tells of every row what it was to what was there', () => {
		fc.assert(
			fc.property(rows, (all) => {
				let before = null;
				for (const row of all) {
					const { register, bucket } = addRevision(before, row);
					expectSame(bucket, expectedBucket(before, row, register.heads));
					before = register;
				}
			}),
			runs,
		);
	});

	if (kind === 'honest') {
		it('is told whole by the newest revisions: handed over, they are the state', () => {
			fc.assert(
				fc.property(rows, (all) => {
					const register = collect(all);
					expectSame(collect(register.heads.toReversed()), register);
				}),
				runs,
			);
		});

		it('ends a conflict with a revision over all heads', () => {
			fc.assert(
				fc.property(rows, (all) => {
					const register = collect(all);
					const history = register.heads.flatMap((head) => [...head.history, head.hash]);
					const resolution = { ...show(register), hash: 'hffff', history };
					const { register: after, bucket } = addRevision(register, resolution);
					expect(bucket).toBe('updated');
					expectSame(after.heads, [resolution]);
					expect(isConflict(after)).toBe(false);
				}),
				runs,
			);
		});
	}
});

/** `toStrictEqual` takes longer than all the merging, so it only explains what differs. */
function expectSame(one: unknown, other: unknown): void {
	if (isDeepStrictEqual(one, other)) return;
	expect(one).toStrictEqual(other);
	throw new Error('Equal to expect, but not strictly');
}

function expectedBucket(
	before: ReturnType<typeof collect> | null,
	row: Entry,
	after: Entry[],
): string {
	const heads = before?.heads ?? [];
	const copy = heads.find(({ hash }) => hash === row.hash);
	if (copy) {
		const joined = after.find(({ hash }) => hash === row.hash);
		return told(copy) === told(joined) ? 'identical' : 'updated';
	}
	if (before?.superseded.includes(row.hash)) return 'older';
	if (heads.length === 0) return 'new';
	return heads.every(({ hash }) => row.history.includes(hash)) ? 'updated' : 'conflicting';
}

function told(entry: Entry | undefined): string {
	return JSON.stringify(Object.entries(entry?.extra ?? {}).sort());
}

function expectNotesKept(head: Entry, all: Entry[]): void {
	for (const { extra = {} } of all.filter(({ hash }) => hash === head.hash)) {
		for (const [header, text] of Object.entries(extra)) {
			const kept = Object.entries(head.extra ?? {}).find(([key]) => key === header)?.[1] ?? '';
			const lines = new Set(kept.split('\n'));
			const lost = text.split('\n').filter((line) => line && !lines.has(line));
			if (lost.length > 0) expect(kept).toBe(`${kept} and ${lost.join(' and ')}`);
		}
	}
}

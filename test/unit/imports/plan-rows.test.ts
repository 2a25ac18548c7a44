import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets, totalCounts } from '../../../src/core/imports/buckets.ts';
import { changeOfPlan, isNoChange, type Edits } from '../../../src/core/imports/change.ts';
import type { Entry } from '../../../src/core/entries/entry.ts';
import { mergeRegisters, type Register } from '../../../src/core/entries/merge.ts';
import type { DecodedRow } from '../../../src/core/imports/decoded-row.ts';
import { learnRows } from '../../../src/core/imports/learn-rows.ts';
import { createPlan, openFile, planRow, settlePlan } from '../../../src/core/imports/plan-rows.ts';
import type { ImportPlan } from '../../../src/core/imports/plan.ts';

/** What is collected: registers by key, and the keys of the rows set aside. */
interface State {
	registers: Map<string, Register>;
	aside: Set<string>;
}

const nothing: State = { registers: new Map(), aside: new Set() };

/** Revisions of one record: `hash` names it, `history` what it replaces. */
function revision(id: string, hash: string, history: string[], answer: string): Entry {
	return {
		tracker: 'needs',
		id,
		version: 1,
		history: history.toSorted(),
		hash,
		createdAt: '2026-11-23T09:00:00+08:00',
		updatedAt: '2026-11-23T09:00:00+08:00',
		deleted: false,
		device: null,
		submission: null,
		values: { answer },
	};
}

const ids = ['r-aaaa', 'r-bbbb', 'r-cccc'];

/** For every record: a first revision, two written apart from it, one that joins them. */
const pool: Entry[] = ids.flatMap((id) => [
	revision(id, `h1${id}`, [], 'one'),
	revision(id, `h2${id}`, [`h1${id}`], 'two'),
	revision(id, `h3${id}`, [`h1${id}`], 'three'),
	revision(id, `h4${id}`, [`h1${id}`, `h2${id}`, `h3${id}`], 'four'),
]);

const entryRow: fc.Arbitrary<DecodedRow> = fc.record({
	kind: fc.constant('intact' as const),
	line: fc.integer({ min: 2, max: 900 }),
	entry: fc.constantFrom(...pool),
});

const editedRow: fc.Arbitrary<DecodedRow> = fc
	.record({ line: fc.integer({ min: 2, max: 900 }), entry: fc.constantFrom(...pool.slice(1)) })
	.map(({ line, entry }) => ({ kind: 'edited', line, entry, base: entry.history[0] ?? '' }));

const asideRow: fc.Arbitrary<DecodedRow> = fc
	.record({ line: fc.integer({ min: 2, max: 900 }), cell: fc.constantFrom('x', 'y') })
	.map(({ line, cell }) => ({
		kind: 'aside',
		line,
		problems: [{ key: 'not_a_date', field: 'day' }],
		cells: { day: cell },
		header: ['day'],
		tracker: 'needs',
		schema: 'needs@1',
	}));

const file = fc.array(fc.oneof(entryRow, editedRow, asideRow), { maxLength: 12 });
const files = fc.array(file, { maxLength: 5 });
const edits = fc.constantFrom<Edits>('take', 'aside');

function plan(state: State, read: DecodedRow[][]): ImportPlan {
	const made = createPlan(state.aside);
	for (const rows of read) {
		openFile(made, {
			// A file keeps its name wherever it stands among the others.
			name: `${JSON.stringify(rows)}.csv`,
			origin: 'file',
			tracker: 'needs',
			encoding: 'utf-8',
			delimiter: ',',
			refused: null,
			notes: [],
		});
		learnRows(made, { register: (key) => state.registers.get(key) ?? null }, rows);
		for (const row of rows) planRow(made, row);
	}
	settlePlan(made);
	return made;
}

function changeOf(made: ImportPlan, choice: Edits) {
	return changeOfPlan(made, {
		edits: choice,
		at: '2026-11-23T09:00:00+08:00',
		editToRow: (entry) => ({ schema: 'needs@1', header: ['_hash'], cells: { _hash: entry.hash } }),
	});
}

function carryOut(state: State, read: DecodedRow[][], choice: Edits): State {
	const change = changeOf(plan(state, read), choice);
	const registers = new Map(state.registers);
	for (const [key, register] of change.registers) {
		const before = registers.get(key);
		registers.set(key, before ? mergeRegisters(before, register) : register);
	}
	return {
		registers,
		aside: new Set([...state.aside, ...change.aside.map(({ key }) => key)]),
	};
}

function comparable({ registers, aside }: State) {
	return {
		registers: [...registers].sort(([a], [b]) => (a < b ? -1 : 1)),
		aside: [...aside].sort(),
	};
}

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

import fc from 'fast-check';
import type { Edits } from '../../../src/core/imports/change.ts';
import type { Entry } from '../../../src/core/entries/entry.ts';
import type { DecodedRow } from '../../../src/core/imports/decoded-row.ts';

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
export const pool: Entry[] = ids.flatMap((id) => [
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
export const files = fc.array(file, { maxLength: 5 });
export const edits = fc.constantFrom<Edits>('take', 'aside');

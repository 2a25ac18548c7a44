import fc from 'fast-check';
import type { Entry } from '../../../src/core/entries/entry.ts';
import { hashEntry } from '../../../src/core/entries/hash.ts';
import { addRevision, type Register } from '../../../src/core/entries/merge.ts';
import { createEntry, deleteEntry, reviseEntry } from '../../../src/core/entries/revisions.ts';
import { smallDefinition } from './small-definition.ts';

const definition = smallDefinition();

/** What a device does next: to which of the revisions so far, and what it then says. */
const step = fc.record({
	/** Several: a conflict resolved. Numbers wrap around what there is: forks everywhere. */
	bases: fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }),
	// Few answers, so that A → B → A and equal answers written apart are frequent.
	answer: fc.constantFrom('A', 'B', 'C'),
	deletes: fc.boolean(),
	minute: fc.nat(59),
});

/** All revisions of one record as honest devices write them. */
export const honestRevisions: fc.Arbitrary<Entry[]> = fc
	.array(step, { maxLength: 6 })
	.map((steps) => {
		const input = { id: 'r-1', values: { title: 'A' }, device: 'd-a', submission: 's-a' };
		const revisions = [createEntry(definition, { ...input, now: moment(0) })];
		for (const { bases, answer, deletes, minute } of steps) {
			const from = [...new Set(bases.map((base) => revisions[base % revisions.length]))];
			const known = from.filter((entry) => entry !== undefined);
			const only = known[0];
			if (deletes && only) revisions.push(deleteEntry(only, definition, moment(minute)));
			else revisions.push(reviseEntry(known, definition, { title: answer }, moment(minute)));
		}
		return revisions;
	});

/** Revisions whose histories somebody tampered with: any hashes, known or not, nothing transitive. */
export const tamperedRevisions: fc.Arbitrary<Entry[]> = fc
	.tuple(honestRevisions, fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { maxLength: 7 }))
	.map(([revisions, histories]) => {
		const tampered: Entry[] = [];
		for (const [index, entry] of revisions.entries()) {
			const history = (histories[index] ?? []).map(
				(base) => tampered[base]?.hash ?? `h000000000000000${base}`,
			);
			const entryNow = { ...entry, history: [...new Set(history)].sort() };
			// The hash covers the history, so a reader names the revision by what it now says.
			tampered.push({ ...entryNow, hash: hashEntry(entryNow, definition) });
		}
		return tampered;
	});

const word = fc.constantFrom('', '好', '再议', '好\n再议', '甲\n甲', '__proto__');
const extra = fc.dictionary(fc.constantFrom('备注', '跟进', '__proto__', 'constructor'), word, {
	maxKeys: 3,
	noNullPrototype: true,
});

/** What may differ between two copies of one revision. */
const metadata = fc.record(
	{
		createdAt: fc.constantFrom(
			'2026-11-23',
			'2026-11-23T08:00:00+08:00',
			'2026-11-23T00:00:00Z',
			'?',
		),
		updatedAt: fc.constantFrom(
			'2026-11-24',
			'2026-11-24T08:00:00+08:00',
			'',
			'2026-11-24T01:00:00Z',
		),
		device: fc.constantFrom(null, 'd-a', 'd-b'),
		submission: fc.constantFrom(null, 's-a', 's-b'),
		extra,
	},
	{ requiredKeys: [] },
);

/** Rows of files: copies of some of the revisions, any of them several times. */
export function rowsOf(revisions: fc.Arbitrary<Entry[]>): fc.Arbitrary<Entry[]> {
	return revisions.chain((entries) =>
		fc.array(
			fc
				.tuple(fc.constantFrom(...entries), metadata)
				.map(([entry, other]) => ({ ...entry, ...other })),
			{ minLength: 1, maxLength: 9 },
		),
	);
}

/** The register after reading rows one by one. */
export function collect(rows: readonly Entry[], start: Register | null = null): Register {
	const read = (register: Register | null, row: Entry) => addRevision(register, row).register;
	return rows.reduce(read, start) ?? { heads: [], superseded: [] };
}

function moment(minute: number): Date {
	return new Date(Date.UTC(2026, 10, 23, 1, minute));
}

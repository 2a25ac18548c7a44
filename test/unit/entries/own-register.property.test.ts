import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { isStoredEntry } from '~/core/entries/is-entry.ts';
import { addRevision } from '~/core/entries/merge.ts';
import { joinOwn, registerOf } from '~/core/entries/own-register.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { propertyRuns } from '../property-runs.ts';
import { collect, honestRevisions, rowsOf, tamperedRevisions } from './histories.ts';

const runs = { numRuns: Math.ceil(propertyRuns / 5) };

/** A record of mine after rows were taken into it, one after the other. */
function take(before: StoredEntry | null, rows: readonly Entry[]): StoredEntry | null {
	return rows.reduce<StoredEntry | null>((record, row) => {
		const { register } = addRevision(null, row);
		return joinOwn(record, { register, exportedHash: '', restorable: null });
	}, before);
}

describe.each([
	['honest', honestRevisions],
	['tampered', tamperedRevisions],
])('a record of mine made of %s histories', (_, revisions) => {
	const orders = rowsOf(revisions)
		.filter((all) => all.length > 0)
		.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
		);

	it('is the register that collecting makes of the same rows, in any order, and a second time', () => {
		fc.assert(
			fc.property(orders, ([all, other]) => {
				const record = take(null, other);
				if (!record) throw new Error('Rows make a record.');
				expect(registerOf(record)).toEqual(collect(all));
				expect(record).toEqual(take(null, all));
				expect(take(record, all)).toBe(record);
				expect(isStoredEntry(structuredClone(record))).toBe(true);
			}),
			runs,
		);
	});
});

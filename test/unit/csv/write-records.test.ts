import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeRecords } from '~/core/csv/write/write-records.ts';

/** Text of all that a reader of CSV stumbles over, and some that it does not. */
const cell = fc.string({
	unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '\uFEFF', '\t', ';', "'", '=', '沟', 'a', '👍'),
	maxLength: 6,
});
const table = fc
	.integer({ min: 1, max: 5 })
	.chain((columns) =>
		fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
	);

describe('records written as CSV', () => {
	it.each(['\r\n', '\n'] as const)('are those of the library that reads them (%j)', (newline) => {
		fc.assert(
			fc.property(table, (rows) => {
				for (const quotes of ['always', 'needed'] as const) {
					const settings = { quotes: quotes === 'always', newline, delimiter: ',' };
					expect(writeRecords(rows, { quotes, newline })).toBe(
						Papa.unparse(rows, settings) + newline,
					);
				}
			}),
			{ numRuns: 2_000 },
		);
	});

	it('come back as they were', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const text = writeRecords(rows, { quotes: 'always', newline: '\r\n' });
				const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
				expect(read.slice(0, -1)).toEqual(rows);
			}),
			{ numRuns: 500 },
		);
	});
});

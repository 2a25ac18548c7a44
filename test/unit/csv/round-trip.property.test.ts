import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { guardCell, unguardCell } from '~/core/csv/guard.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { propertyRuns } from '../property-runs.ts';
import { anyEntry, anyText } from './arbitraries.ts';
import { everyType } from './every-type.ts';
import { parseIndependently } from './parse-independently.ts';

const definition = everyType();
const entries = fc.array(anyEntry(definition), { minLength: 1, maxLength: 2 });
const form = fc.constantFrom('labels', 'codes');
const startsFormula = (cell: string) => /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n\0]/.test(cell);

const runs = { numRuns: Math.ceil(propertyRuns / 2) };

describe('a file that comes back as it went', () => {
	it('holds the same entries, whatever text is in them', () => {
		fc.assert(
			fc.property(entries, form, (written, cells) => {
				const { text, replaced } = encodeCsv(written, definition, { batch: 'b-2', form: cells });
				const { rows, refused } = decodeCsv(text, [definition]);
				const read = rows.map((row) => (row.kind === 'intact' ? row.entry : row));
				// `expect` takes longer than the rest, so it only explains what differs.
				if (refused || replaced > 0 || !isDeepStrictEqual(read, written)) {
					expect({ refused, replaced, read }).toEqual({
						refused: null,
						replaced: 0,
						read: written,
					});
					throw new Error('Equal to expect, but not strictly');
				}
			}),
			runs,
		);
	});

	it('gives the same bytes when it is written again', () => {
		fc.assert(
			fc.property(entries, (written) => {
				const first = encodeCsv(written, definition, { batch: 'b-2' }).text;
				const read = decodeCsv(new TextEncoder().encode(first), [definition]).rows;
				const again = read.map((row) => (row as { entry: Entry }).entry); // all intact, above
				expect(encodeCsv(again, definition, { batch: 'b-2' }).text).toBe(first);
			}),
			runs,
		);
	});

	it('replaces halves of surrogate pairs in unknown columns and says how many', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const [entry] = fc.sample(anyEntry(definition), { numRuns: 1, seed: 7 });
				const broken = { ...(entry as Entry), extra: { 备注: text } }; // one run, one entry
				const { text: csv, replaced } = encodeCsv([broken], definition, { batch: 'b-2' });
				expect(csv.isWellFormed()).toBe(true);
				expect(replaced).toBe([...text].filter((character) => !character.isWellFormed()).length);
			}),
			runs,
		);
	});
});

describe('a cell', () => {
	it('is the same after its guard is put on and taken off (20,000 texts; the soak 100,000)', () => {
		fc.assert(
			fc.property(anyText, (text) => unguardCell(guardCell(text)) === text),
			{ numRuns: Math.max(20_000, propertyRuns) },
		);
	});

	it('never starts a formula in any export, headers included', () => {
		fc.assert(
			fc.property(entries, (written) => {
				const { text } = encodeCsv(written, definition, { batch: 'b-2' });
				expect(parseIndependently(text).flat().filter(startsFormula)).toEqual([]);
			}),
			runs,
		);
	});

	it('is a formula for no spreadsheet in the archive either, plain numbers aside', () => {
		fc.assert(
			fc.property(entries, (written) => {
				const { text } = encodeCsv(written, definition, { batch: 'b-2', form: 'codes' });
				const formulas = parseIndependently(text).flat().filter(startsFormula);
				expect(formulas.filter((cell) => !/^-\d+(\.\d+)?(e[-+]?\d+)?$/.test(cell))).toEqual([]);
			}),
			runs,
		);
	});

	it('is quoted, always, in records that all have as many cells as the header', () => {
		fc.assert(
			fc.property(entries, form, (written, cells) => {
				const { text, rows } = encodeCsv(written, definition, { batch: 'b-2', form: cells });
				const [header = [], ...records] = parseIndependently(text);
				expect(records).toHaveLength(rows);
				for (const record of records) expect(record).toHaveLength(header.length);
			}),
			runs,
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldTypeOf, fieldTypes } from '~/core/fields/field-types.ts';
import type { FieldTypeName } from '~/core/fields/field.ts';
import { examples } from './example-fields.ts';

const names = Object.keys(fieldTypes) as FieldTypeName[];
const forms = ['labels', 'codes'] as const;

describe.each(names)('a %s field', (name) => {
	const { zh, en, raw, read, refuse } = examples[name];
	const type = fieldTypeOf(zh);

	it('gives back from a cell what it wrote, in either form, read in either language', () => {
		fc.assert(
			fc.property(raw, (given) => {
				const value = type.normalise(given, zh);
				for (const form of forms)
					for (const writer of [zh, en])
						for (const reader of [zh, en]) {
							const cell = type.toCell(value, writer, form);
							expect(type.fromCell(cell, reader)).toEqual({ ok: true, value });
						}
			}),
			{ numRuns: 200 },
		);
	});

	it('normalises to one form, whatever the language', () => {
		fc.assert(
			fc.property(raw, (given) => {
				const value = type.normalise(given, zh);
				expect(type.normalise(value, zh)).toEqual(value);
				expect(type.normalise(given, en)).toEqual(value);
			}),
			{ numRuns: 200 },
		);
	});

	it('gives for any cell either a normalised value or a problem of this field', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (cell) => {
				const result = type.fromCell(cell, zh);
				if (result.ok) expect(type.normalise(result.value, zh)).toEqual(result.value);
				else expect(result.problem).toMatchObject({ field: zh.id });
			}),
		);
	});

	it('reads what people and spreadsheets write', () => {
		for (const [cell, value] of read)
			for (const field of [zh, en]) {
				expect([cell, type.fromCell(cell, field)]).toEqual([cell, { ok: true, value }]);
				expect(type.normalise(value, field)).toEqual(value);
			}
	});

	it('refuses what it cannot read, quoting the cell', () => {
		for (const cell of refuse) {
			const result = type.fromCell(cell, zh);
			expect([cell, result]).toMatchObject([cell, { ok: false, problem: { params: { cell } } }]);
		}
	});

	it('takes an empty or blank cell for no answer, and writes no answer as an empty cell', () => {
		for (const cell of ['', ' ', '\u3000', '\n'])
			expect(type.fromCell(cell, zh)).toEqual({ ok: true, value: null });
		for (const form of forms) expect(type.toCell(null, zh, form)).toBe('');
		for (const nothing of [null, undefined, '', ' ', [], {}, NaN])
			expect(type.normalise(nothing, zh)).toBeNull();
	});

	it('stores nothing that UTF-8 or a spreadsheet would change', () => {
		fc.assert(
			fc.property(raw, (given) => {
				const cell = type.toCell(type.normalise(given, zh), zh, 'labels');
				expect(cell.isWellFormed()).toBe(true);
				expect(cell).not.toMatch(/[\r\0]/);
				expect(cell.trim()).toBe(cell);
			}),
			{ numRuns: 200 },
		);
	});

	it('has a canonical form of plain JSON that is the same in every language', () => {
		fc.assert(
			fc.property(raw, (given) => {
				const value = type.normalise(given, zh);
				if (value === null) return;
				const canonical = type.canonical(value, zh);
				expect(JSON.parse(JSON.stringify(canonical))).toEqual(canonical);
				expect(type.canonical(value, en)).toEqual(canonical);
			}),
		);
	});

	it('finds nothing wrong with what it read, or says so with a key', () => {
		for (const [, value] of read) expect(type.problems(value, zh)).toEqual([]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../property-runs.ts';
import { csvOf, definition, entriesIn, entryOf, fates, read } from './csv-of.ts';

const table = (cell: string) => `标签 text,标签 number\n好,"${cell}"\n`;
const said = (cell: string) => entriesIn(read(table(cell)))[0]?.values['number'];

describe('a number of which a spreadsheet shows a part', () => {
	it.each(['1.23457E+11', '1.23E+05', '1E+05', '-1.2e+08', '１.２３Ｅ+11', '4.5E+12件'])(
		'is set aside, not taken for round: %s',
		(cell) => {
			const unit = { ...definition.fields.find(({ id }) => id === 'number'), units: ['件'] };
			const fields = definition.fields.map((field) => (field.id === 'number' ? unit : field));
			const file = read(table(cell), [{ ...definition, fields } as typeof definition]);
			expect(fates(file)).toEqual(['aside: long_number']);
		},
	);

	it.each([
		['1e3', 1000],
		['1.25E+01', 12.5],
		['1.5E+01', 15],
		['1.0E-05', 0.000_01],
	])('is read where it shows all of itself: %s', (cell, value) => {
		expect(said(cell)).toBe(value);
	});

	it('is set aside in a row of ours that was changed, and never becomes an edit', () => {
		const ours = csvOf([entryOf(1, { text: '好', number: 123_456_789_012 })]);
		const saved = ours.replace('"123456789012"', '"1.23457E+11"');
		expect(fates(read(saved))).toEqual(['aside: long_number']);
	});
});

describe('a fraction of more digits than can be kept', () => {
	const notes = (cell: string) => read(table(cell)).notes.map(({ key }) => key);

	it.each(['0.12345678901234567', '3.14159265358979323846', '1234567890123456.789', '1.23457E-05'])(
		'is read, and its column named: %s',
		(cell) => {
			expect(said(cell)).toBe(Number(cell));
			expect(read(table(cell)).notes).toMatchObject([
				{ key: 'rounded_numbers', level: 'warning', params: { columns: '标签 number' } },
			]);
		},
	);

	it('is no matter where every digit is kept, whatever it is written with', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (number) => {
				if (String(number).includes('e')) return;
				expect(notes(String(number))).toEqual([]);
				expect(said(String(number))).toBe(number + 0);
			}),
			{ numRuns: propertyRuns },
		);
		for (const cell of ['0.300000000000000000000', '000000000000000000012', '1.10'])
			expect(notes(cell)).toEqual([]);
	});
});

describe('a raised or circled figure behind a digit', () => {
	it.each([
		['number', '5²'],
		['number', '12①'],
		['number', '10⁻³'],
		['number', '²³'],
		['date', '2026-1-2①'],
		['date', '2026年1月²2日'],
		['datetime', '2026-01-02 08:1⁵'],
		['period', '2026Q1²'],
	])('is no digit of a %s: %s', (type, cell) => {
		expect(fates(read(`标签 text,标签 ${type}\n好,${cell}\n`))).toEqual([
			expect.stringMatching(/^aside: not_a_/),
		]);
	});

	it('is a score where it stands alone', () => {
		const file = read('标签 text,标签 rating\n好,④\n好,４\n');
		expect(entriesIn(file).map((entry) => entry?.values['rating'])).toEqual([4, 4]);
	});
});

it('a month that a spreadsheet may have cut a zero off is not guessed', () => {
	const day = (cell: string) =>
		entriesIn(read(`标签 text,标签 date\n好,${cell}\n`))[0]?.values['date'];
	for (const cell of ['2026.1', ' 2026.1 ', '２０２６．１']) expect(day(cell)).toBeUndefined();
	expect(['2026.2', '2026.10', '2026-1', '2026.1.2', '2026年1月'].map(day)).toEqual([
		...['2026-02', '2026-10', '2026-01', '2026-01-02', '2026-01'],
	]);
});

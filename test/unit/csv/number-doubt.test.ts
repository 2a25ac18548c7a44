import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asideColumn } from '~/core/csv/header.ts';
import { createCsvReader } from '~/core/csv/read/csv-reader.ts';
import { retryAside } from '~/core/csv/read/retry-aside.ts';
import { propertyRuns } from '../property-runs.ts';
import { csvOf, definition, entriesIn, entryOf, fates, read } from './csv-of.ts';

const table = (cell: string, by = ';') => `标签 text${by}标签 number\n好${by}"${cell}"\n`;
const said = (cell: string, by?: string) => entriesIn(read(table(cell, by)))[0]?.values['number'];

describe('a number in a table separated by semicolons, as where a comma begins the fraction', () => {
	it.each(['1,234', '12,500', '-1,500', '1.234', '999.999', '１，２３４', '−1,234'])(
		'is no guess where it may be a thousand times as much: %s',
		(cell) => {
			expect(fates(read(table(cell)))).toEqual(['aside: unclear_number']);
		},
	);

	it.each([
		['1234', 1234],
		['1.5', 1.5],
		['12.25', 12.25],
		['0.125', 0.125],
		['1,234,567', 1_234_567],
		['1,234.5', 1234.5],
		['1.2345', 1.2345],
	])('is read where it can be one number only: %s', (cell, value) => {
		expect(said(cell)).toBe(value);
	});

	it('with its fraction behind a comma is set aside, as before', () => {
		for (const cell of ['3,5', '1.234,5'])
			expect(fates(read(table(cell)))).toEqual(['aside: not_a_number']);
	});

	it.each([',', '\t'])('has thousands with commas in a table separated by %j', (by) => {
		expect(said('1,234', by)).toBe(1234);
		expect(said('1.234', by)).toBe(1.234);
		for (const cell of ['0,125', '-0,500', '012,345'])
			expect(fates(read(table(cell, by)))).toEqual(['aside: unclear_number']);
	});

	it('is known in a row of ours, whichever spreadsheet saved it, edited or not', () => {
		const ours = csvOf([entryOf(1, { text: '好', number: 1.234 })]).replaceAll('","', '";"');
		expect(fates(read(ours))).toEqual(['intact']);
		const edited = read(ours.replace('"好"', '"改"'));
		expect(fates(edited)).toEqual(['edited']);
		expect(entriesIn(edited)[0]?.values).toEqual({ text: '改', number: 1.234 });
		expect(fates(read(ours.replace('"1.234"', '"1,234"')))).toEqual(['aside: unclear_number']);
	});

	it('is no less in doubt once the newer form its row waited for has come', () => {
		const newer = { ...definition, version: definition.version + 1 };
		const ours = csvOf([entryOf(1, { text: '好', number: 1.5 }, {}, newer)], newer)
			.replaceAll('","', '";"')
			.replace('"1.5"', '"1,234"');
		const [row] = read(ours).rows;
		if (row?.kind !== 'aside') throw new Error('It was read.');
		expect(row.problems.map(({ key }) => key)).toEqual(['newer_version']);
		const [later] = retryAside([row], [newer]);
		expect(later).toMatchObject({ kind: 'aside', problems: [{ key: 'unclear_number' }] });
	});

	it('stays aside when the forms are read anew, and comes in once it is mended as its reason says', () => {
		const [row] = read(table('1,234')).rows;
		if (row?.kind !== 'aside') throw new Error('It was read.');
		expect(retryAside([row], [definition])).toEqual([row]);
		const again = (cell: string) =>
			read(`${asideColumn},标签 text,标签 number\na0123456789abcdef,好,"${cell}"\n`, [definition], {
				forms: { [JSON.stringify([asideColumn, '标签 text', '标签 number'])]: definition.id },
			});
		expect(entriesIn(again('1.234'))[0]?.values['number']).toBe(1.234);
		expect(entriesIn(again('1234'))[0]?.values['number']).toBe(1234);
		// Nobody mended this one.
		expect(fates(again('1,234'))).toEqual(['aside: unclear_number']);
		// Three digits behind the point, said so that the table it came from takes it too.
		expect(said('1.2340')).toBe(1.234);
	});
});

describe('a number of more digits than can be kept', () => {
	it.each(['123456789012345678', '9007199254740993', '1.2E+17', '-9,007,199,254,740,993'])(
		'is set aside, not changed: %s',
		(cell) => {
			expect(fates(read(table(cell, ',')))).toEqual(['aside: long_number']);
		},
	);

	it('is read up to sixteen of them, and in a row of ours whatever it is', () => {
		expect(said('9007199254740991', ',')).toBe(9_007_199_254_740_991);
		const ours = csvOf([entryOf(1, { text: '好', number: 1.2e17 })]);
		expect(fates(read(ours))).toEqual(['intact']);
		expect(fates(read(ours.replace('"好"', '"改"')))).toEqual(['edited']);
		// What a spreadsheet made of it is not what we wrote.
		expect(
			fates(read(ours.replace('"120000000000000000"', '"1.2E+17"').replace('"好"', '"改"'))),
		).toEqual(['aside: long_number']);
	});
});

describe('what other numbers of a column show of its signs', () => {
	const column = (cells: string[], by: string) =>
		read(`标签 text${by}标签 number\n${cells.map((cell) => `好${by}"${cell}"\n`).join('')}`);
	const numbers = (cells: string[], by: string) =>
		entriesIn(column(cells, by)).map((entry) => entry?.values['number'] ?? null);

	it.each(['4.5', '12.25', '0.125', '1.2345', '1,234.5', '1,234,567', '1234.567', '２.５'])(
		'%s in a table parted by semicolons: points stand before fractions, and 1.234 is no question',
		(shows) => {
			expect(numbers(['1.234', shows, '-2.000'], ';')).toEqual([1.234, expect.anything(), -2]);
			// Whose comma this is nobody can tell all the same.
			expect(numbers(['1,234', shows], ';')[0]).toBeNull();
		},
	);

	it.each(['3,5', '0,125', '12,2500', '1.234,5', '1.234.567', '-3,5', '3,5 小时'])(
		'%s in a table of any kind: commas stand before fractions, and 1,234 and 1.234 may be either',
		(shows) => {
			for (const by of [',', '\t', ';']) {
				for (const cell of ['1,234', '1.234', '12,500'])
					expect(fates(column([cell, shows], by))).toEqual([
						'aside: unclear_number',
						expect.stringContaining('aside'),
					]);
				expect(numbers(['12', shows, '4.5'], by)).toEqual([12, null, 4.5]);
			}
		},
	);

	it('is nothing where both are shown, or where none is', () => {
		expect(numbers(['1.234', '4.5', '3,5'], ';')).toEqual([null, 4.5, null]);
		expect(numbers(['1.234', '12', '999.999'], ';')).toEqual([null, 12, null]);
		expect(numbers(['1,234', '12', '4.5'], '\t')).toEqual([1234, 12, 4.5]);
	});

	it('holds for what is joined on, and for a row of ours however its cells are parted', () => {
		const joined = '标签 number\t标签 text\n"3,5"\t好\n标签 text\t标签 number\n好\t"1,234"\n';
		expect(fates(read(joined))[1]).toBe('aside: unclear_number');
		for (const by of [',', '\t']) {
			const ours = csvOf([entryOf(1, { text: '好', number: 1.234 })])
				.replaceAll('","', `"${by}"`)
				.replace('"1.234"', '"1,234"');
			expect(fates(read(ours))).toEqual(['aside: unclear_number']);
		}
	});

	it('is the same wherever the text is cut', () => {
		const cells = [...Array(200).fill('1,234'), '3,5', '1.234'];
		const text = `标签 text\t标签 number\n${cells.map((cell) => `好\t"${cell}"\n`).join('')}`;
		const reader = createCsvReader([definition], 'text');
		const rows = [...text].flatMap((letter, at) => reader.read(letter, at === text.length - 1));
		expect(rows).toEqual(read(text).rows);
		expect(rows.every(({ kind }) => kind === 'aside')).toBe(true);
	});
});

describe('a number of which a spreadsheet shows a part', () => {
	it.each(['1.23457E+11', '1.23E+05', '1E+05', '-1.2e+08', '１.２３Ｅ+11', '4.5E+12件'])(
		'is set aside, not taken for round: %s',
		(cell) => {
			const unit = { ...definition.fields.find(({ id }) => id === 'number'), units: ['件'] };
			const fields = definition.fields.map((field) => (field.id === 'number' ? unit : field));
			const file = read(table(cell, ','), [{ ...definition, fields } as typeof definition]);
			expect(fates(file)).toEqual(['aside: long_number']);
		},
	);

	it.each([
		['1e3', 1000],
		['1.25E+01', 12.5],
		['1.5E+01', 15],
		['1.0E-05', 0.000_01],
	])('is read where it shows all of itself: %s', (cell, value) => {
		expect(said(cell, ',')).toBe(value);
	});

	it('is set aside in a row of ours that was changed, and never becomes an edit', () => {
		const ours = csvOf([entryOf(1, { text: '好', number: 123_456_789_012 })]);
		const saved = ours.replace('"123456789012"', '"1.23457E+11"');
		expect(fates(read(saved))).toEqual(['aside: long_number']);
	});
});

describe('a fraction of more digits than can be kept', () => {
	const notes = (cell: string) => read(table(cell, ',')).notes.map(({ key }) => key);

	it.each(['0.12345678901234567', '3.14159265358979323846', '1234567890123456.789'])(
		'is read, and its column named: %s',
		(cell) => {
			expect(said(cell, ',')).toBe(Number(cell));
			expect(read(table(cell, ',')).notes).toMatchObject([
				{ key: 'rounded_numbers', level: 'warning', params: { columns: '标签 number' } },
			]);
		},
	);

	it('is no matter where every digit is kept, whatever it is written with', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (number) => {
				if (String(number).includes('e')) return;
				expect(notes(String(number))).toEqual([]);
				expect(said(String(number), ',')).toBe(number + 0);
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

import { describe, expect, it } from 'vitest';
import { asideColumn } from '~/core/csv/header.ts';
import { createCsvReader } from '~/core/csv/read/csv-reader.ts';
import { retryAside } from '~/core/csv/read/retry-aside.ts';
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

	it.each([',', '\t', '|'])('has thousands with commas in a table separated by %j', (by) => {
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

	it('is the same wherever the text is cut, blank lines before it or not', () => {
		const cells = [...Array<string>(20_000).fill('1,234'), '3,5'];
		const blank = '\t\n'.repeat(450_000);
		const text = `标签 text\t标签 number\n${blank}${cells.map((cell) => `好\t"${cell}"\n`).join('')}`;
		const reader = createCsvReader([definition], 'text');
		const piece = 64 * 1024;
		const cut = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) => at * piece);
		const rows = cut.flatMap((from) =>
			reader.read(text.slice(from, from + piece), from + piece >= text.length),
		);
		expect(rows.map(({ kind }) => kind)).toEqual(read(text).rows.map(({ kind }) => kind));
		expect(rows).toHaveLength(cells.length);
	});

	it('is no question where only whole numbers are an answer', () => {
		const fields = definition.fields.map((field) =>
			field.type === 'number' ? { ...field, whole: true } : field,
		);
		const file = read(table('1,234'), [{ ...definition, fields } as typeof definition]);
		expect(entriesIn(file)[0]?.values['number']).toBe(1234);
	});
});

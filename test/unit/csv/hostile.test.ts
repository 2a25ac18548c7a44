import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DecodedFile } from '~/core/csv/read/decoded-file.ts';
import { gb18030, joinBytes, utf8 } from './bytes.ts';
import { csvOf, entriesIn, entryOf, fates, read } from './csv-of.ts';

/** What a company may really be handed is tried in the soak; a tenth of it is as far beyond the longest cell. */
const huge = (process.env['PROPERTY_RUNS'] === undefined ? 5 : 50) * 2 ** 20;
const entries = [entryOf(1), entryOf(2, { text: '二', longtext: 'a,\n"b"' }), entryOf(3)];
const csv = csvOf(entries);
const bytes = utf8(csv);

/** Everything the rows of a file hold, in one text. */
function keptText(file: DecodedFile): string {
	return file.rows
		.flatMap((row) =>
			row.kind === 'aside' ? Object.values(row.cells) : [JSON.stringify(row.entry)],
		)
		.join('\n');
}

describe('a hostile or broken file is refused whole, with its reason', () => {
	const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);

	it.each([
		['nothing at all', new Uint8Array(), 'empty_file', undefined],
		['a workbook', zipSync({ '[Content_Types].xml': utf8('<Types/>') }), 'xlsx_file', undefined],
		['an archive', zipSync({ 'feedback.csv': utf8('x') }), 'zip_file', undefined],
		['random bytes', noise, 'binary_file', undefined],
		['two encodings', joinBytes(bytes, gb18030('新,的\n')), 'mixed_encodings', { line: 6 }],
		[
			'a table of others',
			utf8('姓名,电话\n张三,1\n'),
			'unknown_header',
			{ line: 1, header: '姓名 | 电话' },
		],
		['a letter', utf8('您好，\n附件请查收。\n'), 'unknown_header', { line: 1, header: '您好，' }],
		[
			'two columns for one field',
			utf8('标签 text,Label text,标签 date\n一,二,\n'),
			'duplicate_header',
			{ header: 'Label text', line: 1 },
		],
		[
			'two unknown columns of one name',
			utf8('标签 text,备注, 备注\n一,,\n'),
			'duplicate_header',
			{ header: '备注', line: 1 },
		],
		[
			'an open quote in the header',
			utf8('"标签 text,标签 date\n一,\n'),
			'broken_header',
			{ line: 1 },
		],
	])('%s', (_what, source, key, params) => {
		const file = read(source);
		expect(file.rows).toEqual([]);
		expect(file.refused).toMatchObject({ key, field: null, ...(params && { params }) });
	});

	it('a header repeated within the file with two columns for one field', () => {
		const twice = csv.slice(1).split('\r\n')[0]?.replace('标签 link [link]', '标签 [text]');
		expect(read(`${csv}${twice}\r\n`).refused).toMatchObject({ key: 'duplicate_header' });
	});
});

describe('a broken file that can be read loses nothing', () => {
	it('a header and no rows', () => {
		const file = read(csvOf([]));
		expect(file).toMatchObject({ refused: null, rows: [], tracker: 'every_type' });
		expect(file.notes).toEqual([{ key: 'no_rows', field: null, level: 'warning' }]);
	});

	it('cut off anywhere: every whole row is read, the rest kept as it stands', () => {
		const firstRow = csv.indexOf('\r\n') + 2;
		for (let end = firstRow; end < csv.length; end++) {
			const file = read(csv.slice(0, end));
			const whole = entriesIn(file).filter((entry) => entry !== null);
			expect(whole).toEqual(entries.slice(0, whole.length));
			const aside = file.rows.filter(({ kind }) => kind === 'aside');
			expect(aside.length).toBeLessThanOrEqual(1);
			expect(file.rows.slice(0, -1).every(({ kind }) => kind === 'intact')).toBe(true);
			if (whole.length === 3) continue;
			const rest = csv.slice(firstRow, end).split('"\r\n"').at(whole.length) ?? '';
			const said = rest.split(/[",\s]+/).filter((piece) => piece !== '');
			expect(aside).toHaveLength(said.length > 0 ? 1 : 0);
			for (const piece of said) expect(keptText(file)).toContain(piece);
			if (whole.length === 0) continue;
			const told = file.notes.find(({ key }) => key === 'rows_missing')?.params?.['count'] ?? 0;
			expect(told).toBeGreaterThanOrEqual(3 - file.rows.length);
			expect(told).toBeLessThanOrEqual(3 - whole.length);
		}
	});

	it('cut off within a character: refused as damaged, with the place', () => {
		const cut = bytes.slice(0, bytes.lastIndexOf(0xe7) + 1);
		expect(read(cut).refused).toMatchObject({ key: 'mixed_encodings' });
	});

	it('a quote that is not closed keeps all that follows as text', () => {
		const file = read(csv.replace('"第 1 条"', '"第 1 条'));
		expect(fates(file).at(-1)).toBe('intact');
		expect(file.rows.every(({ kind }) => kind === 'intact' || kind === 'aside')).toBe(true);
		for (const said of ['第 1 条', entries[0]?.id, '二', entries[1]?.id, '第 3 条']) {
			expect(keptText(file)).toContain(said);
		}
	});

	it('a quote in the middle of a cell sets that row aside, whole', () => {
		const file = read(csv.replace('"第 1 条"', '"第 "1" 条"'));
		expect(fates(file)).toEqual(['aside: wrong_quotes', 'intact', 'intact']);
		expect(keptText(file)).toContain('"第 "1" 条"');
	});

	it('too many cells', () => {
		const file = read(csv.replace('"第 1 条"', '"第 1 条","多"'));
		expect(fates(file)[0]).toBe('aside: too_many_cells');
		expect(file.rows[0]).toMatchObject({ problems: [{ params: { cells: 25, columns: 24 } }] });
		expect(keptText(file)).toContain(entries[0]?.hash);
	});

	it('too few cells', () => {
		const file = read(csv.replace('"第 1 条",', ''));
		expect(fates(file)[0]).toBe('aside: too_few_cells');
		expect(keptText(file)).toContain(entries[0]?.hash);
	});

	it('a tracker and a version that are not known here', () => {
		const other = csv.replace('every_type@3', 'gone@1').replace('every_type@3', 'every_type@99');
		expect(fates(read(other))).toEqual([
			'aside: unknown_tracker',
			'aside: newer_version',
			'intact',
		]);
	});

	it('a cell as long as a file is kept whole, the rows around it are read', () => {
		const file = read(utf8(csv.replace('第 1 条', 'x'.repeat(huge))));
		expect(fates(file)).toEqual(['aside: cell_too_long', 'intact', 'intact']);
		const [row] = file.rows;
		if (row?.kind !== 'aside') throw new Error('unreachable');
		expect(row.cells['标签 text [text]']).toHaveLength(huge);
		expect(row.problems[0]?.params).toMatchObject({ header: '标签 text [text]', length: huge });
	});

	it('a cell as long as a file that is never closed', () => {
		const endless = csv.slice(0, csv.indexOf('第 3 条')) + 'x'.repeat(huge);
		expect(fates(read(utf8(endless)))).toEqual(['intact', 'intact', 'aside: cut_off']);
	});

	it('byte order marks within cells stay, before records they go', () => {
		const marked = csvOf([
			entryOf(1, { text: 'a\uFEFFb', longtext: '一\n\uFEFF"二"' }),
			entryOf(2),
		]);
		const file = read(utf8(marked + csv));
		expect(fates(file)).toEqual(Array.from({ length: 5 }, () => 'intact'));
		expect(entriesIn(file)[0]?.values['longtext']).toBe('一\n\uFEFF"二"');
	});

	it('names that are special to JavaScript are names like others', () => {
		const file = read('标签 text,标签 link,__proto__,constructor\n__proto__,,一,二\n');
		expect(Object.entries(entriesIn(file)[0]?.extra ?? {})).toEqual([
			['__proto__', '一'],
			['constructor', '二'],
		]);
	});

	it('a row of 16,384 columns, as a spreadsheet saves a stray cell', () => {
		const wide = `标签 text${','.repeat(16_383)}\n一${','.repeat(16_382)},末\n`;
		expect(entriesIn(read(wide))[0]?.extra).toEqual({ '(16384)': '末' });
	});
});

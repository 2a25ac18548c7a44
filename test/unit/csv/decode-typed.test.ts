import { describe, expect, it } from 'vitest';
import { csvOf, definition, entriesIn, entryOf, fates, read } from './csv-of.ts';
import { everyType } from './every-type.ts';

describe('rows typed by hand', () => {
	const csv = '标签 text,Label choice,备注\n一,高,甲\n二,High,\n一,高,甲\n一,高,乙\n';

	it('get ids from what they say, so that the same file twice adds nothing', () => {
		const file = read(csv);
		expect(fates(file)).toEqual(['typed', 'typed', 'typed', 'typed']);
		const ids = entriesIn(file).map((entry) => entry?.id);
		expect(new Set(ids).size).toBe(4);
		for (const id of ids) expect(id).toMatch(/^r-[2-9abcdfghjkmnpqrstvwxyz]{20}$/);
		expect(entriesIn(read(csv))).toEqual(entriesIn(file));
	});

	it('keep their ids in another order, saved otherwise, or read by a newer version', () => {
		const ids = (text: string, version = 3) =>
			entriesIn(read(text, [everyType({ version })])).map((entry) => entry?.id);
		const sorted = '标签 choice;Label text;备注\n高;二;\n高;一;甲\nhigh;一;甲\n高;一;乙\n';
		expect(ids(sorted).toSorted()).toEqual(ids(csv).toSorted());
		expect(ids(csv, 7)).toEqual(ids(csv));
	});

	it('keep unknown columns, and the file says which', () => {
		const file = read(csv);
		expect(entriesIn(file).map((entry) => entry?.extra)).toEqual([
			{ 备注: '甲' },
			undefined,
			{ 备注: '甲' },
			{ 备注: '乙' },
		]);
		const params = { count: 1, columns: '备注' };
		expect(file.notes).toEqual([{ key: 'unknown_columns', field: null, level: 'warning', params }]);
	});

	it('may stand between rows of ours, with our columns left empty', () => {
		const [header, row] = csvOf([entryOf(1)]).split('\r\n');
		const typed = `"新",${Array.from({ length: 23 }, () => '""').join()}`;
		expect(fates(read([header, row, typed].join('\r\n')))).toEqual(['intact', 'typed']);
	});

	it('bear the moment they are read at, when there is one', () => {
		const now = new Date('2026-11-23T11:40:05Z');
		const moment = entriesIn(read(csv, [definition], { now }))[0]?.createdAt;
		expect(moment).toBe('2026-11-23T19:40:05+08:00');
		const anonymous = everyType({ anonymous: true });
		expect(entriesIn(read(csv, [anonymous], { now }))[0]?.createdAt).toBe('');
		expect(entriesIn(read(csv))[0]?.createdAt).toBe('');
	});

	it('are set aside when no field of theirs is filled in', () => {
		expect(fates(read('标签 text,备注\n,另有三条\n'))).toEqual(['aside: no_answers']);
		expect(fates(read('标签 text,备注\n,合计 3 条\n'))).toEqual(['aside: total_row']);
	});

	it('may end early, as people leave out what is empty', () => {
		expect(fates(read('标签 text,标签 choice\n一\n'))).toEqual(['typed']);
	});
});

describe('a file', () => {
	it('tells how many of its rows are missing', () => {
		const lines = csvOf([entryOf(1), entryOf(2), entryOf(3)]).split('\r\n');
		lines.splice(2, 1);
		const params = { count: 1, total: 3 };
		expect(read(lines.join('\r\n')).notes).toEqual([
			{ key: 'rows_missing', field: null, level: 'warning', params },
		]);
	});

	it('does not count a row as missing that is there and set aside', () => {
		const csv = csvOf([entryOf(1), entryOf(2)]).replace('"第 1 条"', '"第 "1 条"');
		const file = read(csv);
		expect(fates(file)).toEqual(['aside: wrong_quotes', 'intact']);
		expect(file.notes).toEqual([]);
	});

	it('may hold several files joined to one', () => {
		const other = everyType({ id: 'other_type' });
		const joined =
			csvOf([entryOf(1)]) +
			csvOf([entryOf(2), entryOf(3)]) +
			csvOf([entryOf(4, undefined, {}, other)], other);
		const file = read(new TextEncoder().encode(joined), [definition, other]);
		expect(fates(file)).toEqual(['intact', 'intact', 'intact', 'intact']);
		expect(file.notes).toEqual([]);
		expect(file.rows.map(({ line }) => line)).toEqual([2, 4, 5, 7]);
	});

	it('may hold several files joined to one without byte order marks', () => {
		const joined = (csvOf([entryOf(1)]) + csvOf([entryOf(2)])).replaceAll('\uFEFF', '');
		expect(fates(read(joined))).toEqual(['intact', 'intact']);
	});

	it('sets aside the rows of a part that was joined on and is no file of ours', () => {
		const file = read(`${csvOf([entryOf(1)])}\uFEFF姓名,电话\n张三,1\n`);
		expect(fates(file)).toEqual(['intact', 'aside: no_tracker', 'aside: no_tracker']);
		expect(file.rows[1]).toMatchObject({ cells: { '(1)': '姓名', '(2)': '电话' } });
	});

	it('may have blank lines, lines of commas, a sep line and empty columns', () => {
		const csv = '\n标签 text;标签 choice;;\n;;;\n\n一;高;;\n   \n';
		const file = read(`sep=;\n${csv}`);
		expect(fates(file)).toEqual(['typed']);
		expect(file).toMatchObject({ delimiter: ';', notes: [], rows: [{ line: 5 }] });
	});

	it.each([
		['line breaks in cells', '标签 text,标签 choice\n"一\n二\n三",高\n四,高\n', [2, 3]],
		['line breaks in the header', '"标签\ntext",标签 choice\n四,高\n', [2]],
		['blank rows, which count', '标签 text,标签 choice\n\n,\n"一\n",高\n四,高\n', [4, 5]],
	])('names its rows by the numbers a spreadsheet shows: %s', (_what, csv, rows) => {
		expect(read(csv).rows.map(({ line }) => line)).toEqual(rows);
		expect(read(csv.replaceAll('\n', '\r\n')).rows.map(({ line }) => line)).toEqual(rows);
	});

	it('keeps what stands in a column without a name', () => {
		expect(entriesIn(read('标签 text,\n一,备注\n'))[0]?.extra).toEqual({ '(2)': '备注' });
	});

	it('says when half characters had to be replaced in a text', () => {
		const file = read('标签 text\n一\uD800\n');
		expect(file.notes).toMatchObject([{ key: 'replaced_characters', params: { count: 1 } }]);
		expect(entriesIn(file)[0]?.values).toEqual({ text: '一\uFFFD' });
	});

	it('has CRLF, LF or CR between its records, even mixed', () => {
		expect(fates(read('标签 text\r\n一\n二\r三'))).toEqual(['typed', 'typed', 'typed']);
	});

	it('is read by the key in brackets alone, whatever the label says', () => {
		expect(entriesIn(read('标签 choice [text]\n一\n'))[0]?.values).toEqual({ text: '一' });
	});
});

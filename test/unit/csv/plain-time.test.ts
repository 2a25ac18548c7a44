import { describe, expect, it } from 'vitest';
import { entriesIn, fates, read } from './csv-of.ts';

/** What one typed cell of a column says. */
const said = (type: string, cell: string) =>
	entriesIn(read(`标签 text,标签 ${type}\n好,"${cell}"\n`))[0]?.values[type];

describe('a day in a typed table', () => {
	it.each([
		'2026年1月5日 星期一',
		'2026年1月5号',
		'2026/1/5（周一）',
		'2026–01–05',
		'5-Jan-26',
		'05-Jan-2026',
		'5 January 2026',
		'Jan 5, 2026',
		'Monday, January 5, 2026',
	])('is read as a spreadsheet or a person writes it: %s', (cell) => {
		expect(said('date', cell)).toBe('2026-01-05');
	});

	it.each(['5/1/2026', '31-Feb-26', '5-Foo-26', '周一', '12月5号', '1 或 2 号'])(
		'is no guess: %s',
		(cell) => {
			expect(fates(read(`标签 text,标签 date\n好,${cell}\n`))).toEqual(['aside: not_a_date']);
		},
	);
});

describe('a moment in a typed table', () => {
	it.each([
		['2026年1月5日 下午3:20', '15:20'],
		['2026/1/5 星期一 15:20', '15:20'],
		['2026/1/5 3:20 PM', '15:20'],
		['5-Jan-26 3:20:00 p.m.', '15:20'],
		['2026/1/5 上午8:15', '08:15'],
		['2026/1/5 12:05 AM', '00:05'],
		['2026/1/5 12:05 PM', '12:05'],
		['2026/1/5 中午12:30', '12:30'],
		['2026/1/5 中午1:30', '13:30'],
		['2026年1月5日8点半', '08:30'],
		['2026年1月5日8点', '08:00'],
		['2026年1月5日 晚上8点15分', '20:15'],
	])('is read by its hour of the day: %s', (cell, time) => {
		expect(said('datetime', cell)).toBe(`2026-01-05T${time}+08:00`);
	});

	it('is told as it stands where it cannot be read', () => {
		const file = read('标签 text,标签 datetime\n好,周五下午\n');
		expect(file.rows[0]).toMatchObject({ problems: [{ params: { cell: '周五下午' } }] });
	});
});

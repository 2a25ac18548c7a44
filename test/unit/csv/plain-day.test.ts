import { describe, expect, it } from 'vitest';
import { said, fate } from './typed-cell.ts';

describe('a day in a typed table', () => {
	it.each([
		'2026年1月5日 星期一',
		'2026年1月5号',
		'2026/1/5（周一）',
		'2026/1/5, Mon',
		'2026–01–05',
		'5-Jan-26',
		'05-Jan-2026',
		'5 January 2026',
		'Jan 5, 2026',
		'Jan. 5 2026',
		'Monday, January 5, 2026',
		'Mon 5-Jan-26',
		'2026/1/5 12:00:00 AM',
	])('is read as a spreadsheet or a person writes it: %s', (cell) => {
		expect(said('date', cell)).toBe('2026-01-05');
	});

	it('may be a month alone, as far as that is known', () => {
		expect(said('date', 'Nov-26')).toBe('2026-11');
	});

	it.each(['5/1/2026', '31-Feb-26', '5-Foo-26', '周一', '12月5号', '1 或 2 号'])(
		'is no guess: %s',
		(cell) => {
			expect(fate('date', cell)).toEqual(['aside: not_a_date']);
		},
	);

	it.each(['3 decisions 2026', '1 Marketing 2026', '5 Mayor 2026', 'Junior 5, 2026', '5 Ja 2026'])(
		'is none where a word only begins like a month: %s',
		(cell) => {
			expect(fate('date', cell)).toEqual(['aside: not_a_date']);
		},
	);

	it.each([
		'2026-01-05 周二',
		'Tuesday, January 5, 2026',
		'2026/1/5 周一 周三',
		'2026/1/5 周一 周一',
		'周一 Tue 2026/1/5',
		'2026年1月 周一',
		'Nov-26 Sun',
		'2026/1/5 本周一',
	])('is set aside where its weekday does not say the same day: %s', (cell) => {
		expect(fate('date', cell)).toEqual(['aside: not_a_date']);
	});

	it.each(['5-Jan-85', '5-Jan-30', 'Mon 5-Jan-99', 'Nov-85', 'Nov-30'])(
		'is set aside where nobody can tell the century: %s',
		(cell) => {
			expect(fate('date', cell)).toEqual(['aside: not_a_date']);
		},
	);
});

import { describe, expect, test } from 'vitest';
import { quarterDays } from '~/core/clocks/quarter-days.ts';
import { isWorkingDay } from '~/core/clocks/working-days.ts';

const calendar = {
	off: [
		'2026-01-01',
		'2026-01-02',
		'2026-10-01',
		'2026-10-02',
		'2026-10-05',
		'2026-10-06',
		'2026-10-07',
	],
	work: ['2026-01-04', '2026-10-10'],
};
const of = (today: string) => quarterDays(today, 1, 5, (day) => isWorkingDay(day, calendar))[0];

describe('the days of a quarter’s collecting', () => {
	test.each([
		['a plain quarter', '2026-05-12', '2026Q2', '2026-06-29', '2026-07-07'],
		[
			'days off in the first week are waited for, a Saturday worked counts',
			'2026-09-30',
			'2026Q3',
			'2026-09-28',
			'2026-10-13',
		],
		[
			'over the turn of the year, with a Sunday worked',
			'2025-12-31',
			'2025Q4',
			'2025-12-29',
			'2026-01-08',
		],
	])('%s', (_, today, quarter, told, last) => {
		expect(of(today)).toMatchObject({ quarter, told, in: last });
	});

	test('quarters follow each other', () => {
		const four = quarterDays('2026-11-27', 4, 5, (day) => isWorkingDay(day, calendar));
		expect(four.map(({ quarter }) => quarter)).toEqual(['2026Q4', '2027Q1', '2027Q2', '2027Q3']);
	});
});

import { isWorkday } from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { dueMoment } from '../../../src/core/clocks/due-moment.ts';
import {
	certainUntil,
	missingYear,
	missingYearAmong,
	missingYearBetween,
} from '../../../src/core/clocks/known-days.ts';
import { calendarFrom, mergeNotices, type Notice } from '../../../src/core/clocks/merge-notices.ts';
import { dayAfter } from '../../../src/core/clocks/recurrence.ts';
import { isWorkingDay } from '../../../src/core/clocks/working-days.ts';
import { noticeSchema } from '../../../src/core/organization/notice-schema.ts';
import { loadCalendar, loadNotices } from '../calendar.ts';

const calendar = loadCalendar();
const due = (from: string, hours: number) => {
	const [day = '', time = ''] = from.split(' ');
	const end = dueMoment({ day, time }, hours, 'working_days', (one) => isWorkingDay(one, calendar));
	return `${end.day} ${end.time}`;
};
const notice = (issued: string, off: string[], work: string[], year = 2020): Notice => ({
	year,
	notice: '国办发明电〔2019〕16号',
	issued,
	off,
	work,
});

describe('the working days of the notices', () => {
	it('are those another package has, on every day of the years that are entered', () => {
		for (const { year } of loadNotices()) {
			for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = dayAfter(day, 1))
				expect(isWorkingDay(day, calendar), day).toBe(isWorkday(day));
		}
	});

	it.each([
		// A Sunday that is worked.
		['2026-09-18 16:00', 24, '2026-09-20 16:00'],
		// A Saturday that is worked, then nine days off.
		['2026-02-14 10:00', 48, '2026-02-25 10:00'],
		// domain 4.2, in a week without holidays.
		['2026-11-18 10:00', 24, '2026-11-19 10:00'],
		['2026-11-18 10:00', 48, '2026-11-20 10:00'],
		['2026-11-18 10:00', 72, '2026-11-23 10:00'],
		['2026-11-20 16:00', 24, '2026-11-23 16:00'],
		['2026-11-20 16:00', 48, '2026-11-24 16:00'],
		['2026-11-20 16:00', 72, '2026-11-25 16:00'],
		['2026-11-21 11:00', 24, '2026-11-23 24:00'],
		['2026-11-21 11:00', 48, '2026-11-24 24:00'],
		['2026-11-21 11:00', 72, '2026-11-25 24:00'],
		['2026-09-30 23:59', 24, '2026-10-08 23:59'],
	])('a limit from %s, %s hours: %s', (from, hours, end) => {
		expect(due(from, hours)).toBe(end);
	});
});

describe('several notices', () => {
	it('the one issued later counts, in whatever order they come, and the company counts most', () => {
		const first = notice('2019-11-21', ['2020-01-24', '2020-01-30'], ['2020-01-19', '2020-02-01']);
		const second = notice('2020-01-27', ['2020-01-31', '2020-02-01'], []);
		for (const notices of [
			[first, second],
			[second, first],
		]) {
			const merged = mergeNotices(notices, { off: ['2020-01-20'], work: ['2020-01-24'] });
			expect(merged).toEqual({
				off: ['2020-01-20', '2020-01-30', '2020-01-31', '2020-02-01'],
				work: ['2020-01-19', '2020-01-24'],
				years: [2020],
			});
			expect(isWorkingDay('2020-02-01', merged)).toBe(false);
			expect(isWorkingDay('2020-01-24', merged)).toBe(true);
		}
	});

	it('a notice may set days in December of the year before, and no others outside its year', () => {
		const said = { year: 2019, notice: '国办发明电〔2018〕15号', issued: '2018-12-06' };
		const read = noticeSchema.parse({
			...said,
			off: ['2018-12-30 – 2019-01-01'],
			work: ['2018-12-29'],
		});
		expect(read.off).toEqual(['2018-12-30', '2018-12-31', '2019-01-01']);
		const wrong = noticeSchema.safeParse({ ...said, off: ['2018-11-30'] });
		expect(wrong.error?.issues[0]?.message).toContain('2018-11-30 is not in 2019');
	});

	it.each([
		[{ off: ['2026-10-07 – 2026-10-01'] }, 'it ends before it begins'],
		[{ off: ['2026-01-01 – 2026-10-01'] }, 'longer than two months'],
		[{ off: ['2026/10/01'] }, 'Write days as "2026-10-01"'],
		[{ off: ['2026-10-01'], work: ['2026-10-01'] }, 'is in "off" and in "work"'],
		[{ year: '2026年' }, 'Write the year as a number'],
		[{ worked: [] }, 'It may have: year, notice, issued, off, work'],
	])('%o is refused with a sentence', (wrong, sentence) => {
		const good = { year: 2026, notice: '国办发明电〔2025〕7号', issued: '2025-11-04' };
		const { error } = noticeSchema.safeParse({ ...good, ...wrong });
		expect(error?.issues.map(({ message }) => message).join()).toContain(sentence);
	});

	it('a calendar that leaves no working day is refused with a sentence', () => {
		const days: string[] = [];
		for (let day = '2026-01-01'; day <= '2026-12-31'; day = dayAfter(day, 1)) days.push(day);
		expect(() => mergeNotices([], { off: days, work: [] })).toThrow('no working day in 2026');
		expect(() => mergeNotices([], { off: days, work: ['2026-07-05'] })).not.toThrow();
	});

	it('a page gets the days from a day on', () => {
		expect(calendarFrom('2026-10-07', calendar)).toEqual({
			off: ['2026-10-07'],
			work: ['2026-10-10'],
			years: [2025, 2026],
		});
	});
});

describe('a day whose year is not entered', () => {
	it.each([
		['2026-12-21', null],
		['2026-12-22', 2027],
		['2025-12-31', null],
		['2027-01-01', 2027],
		['2024-12-31', 2024],
	])('%s wants the notice for %s', (day, year) => {
		expect(missingYear(day, [2025, 2026])).toBe(year);
	});

	it('makes uncertain what goes over it', () => {
		expect(missingYearBetween('2026-12-18', '2026-12-21', [2026])).toBe(null);
		expect(missingYearBetween('2026-12-18', '2026-12-22', [2026])).toBe(2027);
	});

	it('among others is found in whatever order they stand, the first year of several', () => {
		expect(missingYearAmong(['2026-12-21', '2026-01-05'], [2026])).toBe(null);
		expect(missingYearAmong([], [])).toBe(null);
		expect(missingYearAmong(['2028-03-01', '2026-12-30', '2026-05-04'], [2026])).toBe(2027);
	});

	it.each([
		['2026-11-26', '2026-12-21'],
		['2025-03-01', '2026-12-21'],
		['2026-12-22', null],
		['2027-03-01', null],
	])('from %s on all is certain until %s', (day, until) => {
		expect(certainUntil(day, [2025, 2026])).toBe(until);
	});
});

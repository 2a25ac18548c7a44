import { describe, expect, it } from 'vitest';
import { csvOf, entriesIn, entryOf, fates, read } from './csv-of.ts';
import { said, fate } from './typed-cell.ts';

describe('a moment in a typed table', () => {
	it.each([
		['2026年1月5日 下午3:20', '15:20'],
		['2026/1/5 星期一 15:20', '15:20'],
		['2026/1/5 15:20 周一', '15:20'],
		['2026/1/5 3:20 PM', '15:20'],
		['2026/1/5 13:20 PM', '13:20'],
		['5-Jan-26 3:20:00 p.m.', '15:20'],
		['Jan 5, 2026, 3:20 PM', '15:20'],
		['1/13/2026 3:20 PM', '15:20', '2026-01-13'],
		['2026/1/5 上午8:15', '08:15'],
		['2026/1/5 12:05 AM', '00:05'],
		['2026/1/5 12:05 PM', '12:05'],
		['2026/1/5 中午12:30', '12:30'],
		['2026/1/5 中午1:30', '13:30'],
		['2026/1/5 中午11:30', '11:30'],
		['2026/1/5 下午0:30', '12:30'],
		['2026/1/5 凌晨12:30', '00:30'],
		['2026/1/5 凌晨1:30', '01:30'],
		['2026/1/5 清晨6:30', '06:30'],
		['2026/1/5 早晨6:30', '06:30'],
		['2026/1/5 傍晚6:30', '18:30'],
		['2026/1/5 夜里11:30', '23:30'],
		['2026/1/5 晚上5:30', '17:30'],
		['2026/1/5 晚上11:59', '23:59'],
		['2026/1/5 晚上20:30', '20:30'],
		['2026年1月5日8点半', '08:30'],
		['2026年1月5日8点', '08:00'],
		['2026年1月5日8点整', '08:00'],
		['2026年1月5日 6点一刻', '06:15'],
		['2026年1月5日 下午6点三刻', '18:45'],
		['2026年1月5日 下午3点5分', '15:05'],
		['2026年1月5日 3点5分 下午', '15:05'],
		['2026年1月5日 下午3时', '15:00'],
		['2026年1月5日 下午3时05分20秒', '15:05:20'],
		['2026年1月5日 晚上8点15分', '20:15'],
	])('is read by its hour of the day: %s', (cell, time, day = '2026-01-05') => {
		expect(said('datetime', cell)).toBe(`${day}T${time}+08:00`);
	});

	it.each([
		'2026/1/5 晚上12:30',
		'2026/1/5 晚上12点',
		'2026/1/5 晚上0:30',
		'2026/1/5 晚上1:30',
		'2026/1/5 夜里1:30',
		'2026/1/5 深夜12点',
		'2026/1/5 中午9:30',
		'2026/1/5 中午21:30',
		'2026/1/5 上午12:05',
	])('is no guess where the hour may be another one, or the next day’s: %s', (cell) => {
		expect(fate('datetime', cell)).toEqual(['aside: not_a_datetime']);
	});

	it.each([
		'2026/1/5 13:20 AM',
		'2026/1/5 上午13:20',
		'2026/1/5 凌晨15:00',
		'2026/1/5 晚上8:30 AM',
		'2026/1/5 上午3:20 PM',
		'2026/1/5 周二 15:20',
		'2026/1/5 15:20 周一 周二',
		'2026年1月 周一 15:20',
	])('is set aside where it says two things: %s', (cell) => {
		expect(fate('datetime', cell)).toEqual(['aside: not_a_datetime']);
	});

	it.each([
		'2026/1/5 9:00-11:30',
		'2026-01-05 09:00 – 11:30',
		'2026/1/5 9：00－11：30',
		'2026年1月5日9点00分-11:30',
		'2026/1/5 上午9:00-11:30',
		'2026/1/5 9:00-11:30 AM',
		'2026/1/5 9:00—11:30 周一',
	])('is set aside where it tells from when until when: %s', (cell) => {
		expect(fate('datetime', cell)).toEqual(['aside: not_a_datetime']);
	});

	it.each(['2026-01-05T09:00-05:00', '2026-01-05 09:00:00-05:00'])(
		'has its zone behind it as programs write one: %s',
		(cell) => {
			expect(said('datetime', cell)).toBe('2026-01-05T09:00-05:00');
		},
	);

	it.each(['2026/1/5 3点5', '2026/1/5 下午3点75分', '2026/1/515:20', '5-Jan-85 3:20 PM'])(
		'is set aside where it is none: %s',
		(cell) => {
			expect(fate('datetime', cell)).toEqual(['aside: not_a_datetime']);
		},
	);

	it('is told as it stands where it cannot be read', () => {
		const file = read('标签 text,标签 datetime\n好,周五下午\n');
		expect(file.rows[0]).toMatchObject({ problems: [{ params: { cell: '周五下午' } }] });
	});
});

describe('a row of ours that a spreadsheet saved with its own clock', () => {
	const entry = entryOf(1, { text: '好', datetime: '2026-01-05T15:20+08:00' });
	const ours = csvOf([entry]);

	it.each([
		'1/5/2026 15:20',
		'1/5/2026 3:20 PM',
		'1/5/2026 3:20:00 PM',
		'5/1/2026 3:20 p.m.',
		'1/5/2026 下午3:20',
		'5.1.2026 3:20 下午',
		'2026/1/5 3:20 PM',
	])('is known again: %s', (cell) => {
		const saved = ours.replace('2026-01-05T15:20+08:00', cell);
		expect(saved).not.toBe(ours);
		expect(fates(read(saved))).toEqual(['intact']);
	});

	it('is set aside where its clock says two things', () => {
		const saved = ours.replace('2026-01-05T15:20+08:00', '1/5/2026 15:20 AM');
		expect(fates(read(saved))).toEqual(['aside: not_a_datetime']);
	});

	it.each(['11/23/2026 7:40:05 PM', '2026/11/23 下午7:40:05', 'Mon 23-Nov-26 7:40:05 PM'])(
		'tells when it was made in the same ways: %s',
		(cell) => {
			const saved = ours.replaceAll(entry.createdAt, cell);
			expect(saved).not.toBe(ours);
			expect(entriesIn(read(saved))).toMatchObject([{ createdAt: entry.createdAt }]);
		},
	);
});

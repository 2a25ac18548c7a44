import { describe, expect, it } from 'vitest';
import {
	comesRound,
	dayAfter,
	nextRound,
	type Recurrence,
	recurrenceRule,
	rhythms,
	weekOf,
} from '../../../src/core/clocks/recurrence.ts';

const on = (rhythm: Recurrence['rhythm'], weekday = 1, week = 1, month = 1): Recurrence => ({
	rhythm,
	weekday,
	week,
	month,
});

describe('when something comes round', () => {
	it.each([
		[on('daily'), '2026-11-28', '2026-11-30'],
		[on('weekly', 4), '2026-11-26', '2026-11-26'],
		[on('weekly', 1), '2026-11-26', '2026-11-30'],
		[on('biweekly', 4), '2026-11-27', '2026-12-10'],
		[on('monthly', 2, 1), '2026-11-26', '2026-12-01'],
		[on('monthly', 4, 4), '2026-11-26', '2026-11-26'],
		[on('quarterly', 3, 3, 1), '2026-11-26', '2027-01-20'],
		[on('quarterly', 3, 2, 3), '2026-11-26', '2026-12-09'],
		[on('semiannual', 4, 3, 1), '2026-11-26', '2027-01-21'],
		[on('annual', 4, 2, 11), '2026-11-26', '2027-11-11'],
	])('%o from %s on: %s', (recurrence, from, day) => {
		expect(nextRound(recurrence, from)).toBe(day);
	});

	it.each(rhythms)('%s: twice never on one day, and never without end', (rhythm) => {
		const recurrence = on(rhythm, 3, 2, 1);
		const first = nextRound(recurrence, '2026-01-01');
		const second = nextRound(recurrence, dayAfter(first, 1));
		expect(second > first).toBe(true);
		expect(comesRound(recurrence, second)).toBe(true);
	});

	it('a week begins on Monday, also across a year', () => {
		expect(weekOf('2027-01-01')).toEqual([
			'2026-12-28',
			'2026-12-29',
			'2026-12-30',
			'2026-12-31',
			'2027-01-01',
			'2027-01-02',
			'2027-01-03',
		]);
		expect(weekOf('2026-11-30')[0]).toBe('2026-11-30');
	});

	it.each([
		[on('daily'), 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
		[on('biweekly', 4), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
		[on('quarterly', 3, 2, 3), 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE'],
		[on('annual', 4, 2, 11), 'FREQ=MONTHLY;INTERVAL=12;BYDAY=2TH'],
	])('%o is written %s', (recurrence, rule) => {
		expect(recurrenceRule(recurrence)).toBe(rule);
	});
});

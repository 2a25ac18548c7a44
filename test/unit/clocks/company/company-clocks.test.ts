import { describe, expect, it } from 'vitest';
import { limitOn } from '~/core/clocks/company/company-clocks.ts';
import { mergeNotices } from '~/core/clocks/merge-notices.ts';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import { tryClock } from '~/core/clocks/trial/try-clock.ts';
import type { ClockMode } from '~/core/clocks/running/counting-time.ts';
import { clockLimits } from '~/core/handbook/clock-limits.ts';
import { limitsSchema } from '~/core/organization/limit-schema.ts';
import { officeHoursSchema } from '~/core/organization/office-hours.ts';
import { loadOrganization } from '../../definitions.ts';
import { loadRules } from '../../handbook.ts';
import { at, childrenOf, ladder, moment } from '../of-record/ladder.ts';
import { loadCompany, minuteOn } from './company.ts';

const company = loadCompany();

describe('the company as clocks are read with it', () => {
	it('is plain JSON, and says how each limit is counted', () => {
		expect(JSON.parse(JSON.stringify(company))).toEqual(company);
		expect(company.limits).toMatchObject({
			first_response: [{ since: null, minutes: 1440, clock: 'working_days' }],
			complaint_feedback: [{ since: null, minutes: 4320, clock: 'calendar' }],
			box_answer: [{ since: null, minutes: 7200, clock: 'working_days' }],
			weekly_brief: [{ since: null, minutes: 10_080, clock: 'calendar' }],
		});
		expect(company.calendar).toMatchObject({
			zone: 'Asia/Shanghai',
			years: [2025, 2026],
			hours: [
				[540, 720],
				[780, 1080],
			],
		});
	});

	it('has no limit that is no length of time', () => {
		expect(Object.keys(company.limits)).not.toContain('forum_size');
	});
});

describe('laws B: rule or calendar changed later', () => {
	const organization = loadOrganization();
	const limits = limitsSchema.parse({
		complaint_response: [{ hours: 24 }, { hours: 8, since: '2026-11-21' }],
	});
	const changed = {
		...company,
		limits: clockLimits(loadRules().limits, { ...organization, limits }),
	};
	const dueOf = (received: string) =>
		readRecordClocks(
			ladder,
			{ received_at: moment(received) },
			childrenOf([]),
			changed,
			new Date(at('2026-12-01 09:00') * 60_000),
		)[0]?.due;

	it('a limit comes from the version in force when the clock started', () => {
		expect(dueOf('2026-11-20 23:59')).toBe(at('2026-11-21 23:59'));
		expect(dueOf('2026-11-21 00:00')).toBe(at('2026-11-21 08:00'));
		expect(limitOn('2026-11-21', changed.limits['complaint_response'] ?? [])?.minutes).toBe(480);
	});

	it.each([
		[[{ hours: 24, since: '2026-01-01' }], 'has always held'],
		[[{ hours: 24 }, { hours: 8 }], 'Say since when it holds'],
		[
			[{ hours: 24 }, { hours: 8, since: '2026-03-01' }, { hours: 4, since: '2026-02-01' }],
			'in order, the latest last',
		],
		[[{ hours: 24 }, { hours: 0, since: '2026-03-01' }], 'Write a number above 0'],
		[[], 'Write limits by their ids'],
	])('%j is told', (written, sentence) => {
		const issues = limitsSchema.safeParse({ complaint_response: written }).error?.issues ?? [];
		expect(issues.map(({ message }) => message).join('\n')).toContain(sentence);
	});
});

describe('laws B: an empty calendar', () => {
	it('without a working day stops the build with a sentence', () => {
		const off: string[] = [];
		for (let day = '2026-01-01'; day <= '2026-12-31'; day = dayAfter(day, 1)) off.push(day);
		expect(() => mergeNotices([], { off, work: [] })).toThrow(
			'The calendar has no working day in 2026: no limit in working days would ever end.',
		);
	});
});

describe('office hours', () => {
	it('are nine to twelve and one to six, unless the company says others', () => {
		expect(officeHoursSchema.parse(undefined)).toEqual([
			[540, 720],
			[780, 1080],
		]);
		expect(officeHoursSchema.parse(['8:30-17:00', '20:00 – 24:00'])).toEqual([
			[510, 1020],
			[1200, 1440],
		]);
	});

	it.each([
		[['18:00 – 9:00'], 'are no hours'],
		[['9 – 12'], 'are no hours'],
		[['09:00 – 25:00'], 'are no hours'],
		[['13:00 – 18:00', '09:00 – 12:00'], 'Write them in order'],
		[[], 'Write office hours from one time to another'],
	])('%j is told', (written, sentence) => {
		const issues = officeHoursSchema.safeParse(written).error?.issues ?? [];
		expect(issues.map(({ message }) => message).join('\n')).toContain(sentence);
	});
});

describe('the vectors, tried with the real calendar', () => {
	it.each<[from: string, hours: number, mode: ClockMode, due: string]>([
		['2026-11-18 10:00', 24, 'calendar', '2026-11-19 10:00'],
		['2026-11-18 10:00', 72, 'calendar', '2026-11-21 10:00'],
		['2026-11-18 10:00', 72, 'working_days', '2026-11-23 10:00'],
		['2026-11-18 10:00', 24, 'working_hours', '2026-11-23 10:00'],
		['2026-11-18 10:00', 72, 'working_hours', '2026-12-01 10:00'],
		['2026-11-20 16:00', 24, 'calendar', '2026-11-21 16:00'],
		['2026-11-20 16:00', 72, 'working_days', '2026-11-25 16:00'],
		['2026-11-20 16:00', 48, 'working_hours', '2026-11-30 16:00'],
		['2026-11-21 11:00', 24, 'working_days', '2026-11-23 24:00'],
		['2026-11-21 11:00', 48, 'working_hours', '2026-11-30 18:00'],
		['2026-09-18 16:00', 24, 'working_days', '2026-09-20 16:00'],
		['2026-02-14 10:00', 48, 'working_days', '2026-02-25 10:00'],
		['2026-11-20 23:59', 24, 'calendar', '2026-11-21 23:59'],
	])('%s, %s hours, %s: %s', (from, hours, clock, due) => {
		const tried = tryClock(
			minuteOn(from, company.calendar),
			{ since: null, minutes: hours * 60, clock },
			company.calendar,
		);
		expect(tried.due).toBe(minuteOn(due, company.calendar));
		expect(tried.missingYear).toBeNull();
	});

	it.each<[from: string, mode: ClockMode, year: number | null]>([
		['2026-12-18 10:00', 'working_days', null],
		['2026-12-21 10:00', 'working_days', 2027],
		['2026-12-30 10:00', 'working_days', 2027],
		['2027-03-01 10:00', 'working_days', 2027],
		['2026-12-30 10:00', 'calendar', null],
	])('from %s by %s the year in doubt is %s', (from, clock, year) => {
		const limit = { since: null, minutes: 1440, clock };
		const from_ = minuteOn(from, company.calendar);
		expect(tryClock(from_, limit, company.calendar).missingYear).toBe(year);
	});
});

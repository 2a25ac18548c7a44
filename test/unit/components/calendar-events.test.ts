import { describe, expect, it } from 'vitest';
import { calendarEvents } from '~/components/handbook/calendar-events.ts';
import { meetingsOf } from '~/core/handbook/meetings.ts';
import { concerns, everyone } from '~/core/organization/concerns.ts';
import { loadCalendar } from '../calendar.ts';
import { loadOrganization } from '../definitions.ts';
import { loadRules } from '../handbook.ts';

const { mechanisms } = loadRules();
const organization = loadOrganization();
const meetings = meetingsOf(mechanisms, organization);
const words = {
	locale: 'zh-CN',
	t: (key: string) => key,
	say: (said: Record<string, string> | null) => said?.['zh-CN'] ?? null,
} as Parameters<typeof calendarEvents>[2];

const calendar = loadCalendar();
const eventsOf = (role: string, today = '2026-11-26') =>
	meetings
		.filter(({ roles }) => concerns(roles, role))
		.flatMap((meeting) => calendarEvents(meeting, { today, calendar }, words));

describe('the calendar of a role', () => {
	it('begins on the day it is built or later, and within a year', () => {
		const days = eventsOf('department_head').map(({ day }) => day);
		expect(days.length).toBeGreaterThan(5);
		expect(days.filter((day) => day < '2026-11-26' || day > '2027-11-26')).toEqual([]);
	});

	it('never has two things at the same minute of the same day', () => {
		for (const { code } of organization.roles) {
			const starts = eventsOf(code).map(({ day, at }) => `${day} ${at}`);
			expect(new Set(starts).size, code).toBe(starts.length);
		}
	});

	it('an employee finds the meetings of everyone in it and no task of an office', () => {
		const mine = eventsOf(everyone).map(({ uid }) => uid);
		expect(mine).toContain('M05@goutong');
		expect(mine).not.toContain('M13@goutong');
		expect(eventsOf('gm_office').map(({ uid }) => uid)).toContain('M13@goutong');
	});

	it('leaves days off out, and is on a worked Saturday besides', () => {
		const [rule, besides] = eventsOf(everyone, '2026-09-28').filter(({ uid }) => /^M05/.test(uid));
		expect(rule).toMatchObject({ uid: 'M05@goutong', day: '2026-09-28', at: '09:00' });
		expect(rule?.except.slice(0, 2)).toEqual(['2026-10-01', '2026-10-02']);
		expect(besides).toMatchObject({ uid: 'M05-20261010@goutong', day: '2026-10-10', rule: null });
	});

	it('moves what falls on a day off to the nearest working day, and says so', () => {
		const moved = eventsOf('department_head', '2026-09-28').find(
			({ uid }) => uid === 'M03-20261005@goutong',
		);
		expect(moved).toMatchObject({ day: '2026-10-08', at: '10:00', rule: null });
		expect(moved?.description).toContain('handbook.calendar_moved_event');
	});

	it('says up to when days off are known, and that none are where a year is not entered', () => {
		const described = (today: string) => eventsOf(everyone, today)[0]?.description;
		expect(described('2026-11-26')).toContain('handbook.calendar_certain');
		expect(described('2027-01-04')).toContain('handbook.calendar_uncertain');
	});

	it('has one uid for each event', () => {
		const uids = eventsOf('department_head', '2026-01-05').map(({ uid }) => uid);
		expect(new Set(uids).size).toBe(uids.length);
	});

	it('a mechanism the company gives no time takes place on a Monday at nine', () => {
		const [first] = meetingsOf(mechanisms, { ...organization, meetings: [] });
		expect(first?.at).toBe('09:00');
	});
});

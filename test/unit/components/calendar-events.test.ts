import { describe, expect, it } from 'vitest';
import { calendarEvents } from '~/components/handbook/calendar-events.ts';
import { meetingsOf } from '~/core/handbook/meetings.ts';
import { concerns, everyone } from '~/core/organization/concerns.ts';
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

const eventsOf = (role: string, today = '2026-11-26', off: string[] = []) =>
	calendarEvents(
		meetings.filter(({ roles }) => concerns(roles, role)),
		{ today, off },
		words,
	);
const dayOf = (start: unknown) =>
	(start as number[])
		.slice(0, 3)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');

describe('the calendar of a role', () => {
	it('begins on the day it is built or later, and within a year', () => {
		const days = eventsOf('department_head').map(({ start }) => dayOf(start));
		expect(days.length).toBeGreaterThan(5);
		expect(days.filter((day) => day < '2026-11-26' || day > '2027-11-26')).toEqual([]);
	});

	it('never has two things at the same minute of the same day', () => {
		for (const { code } of organization.roles) {
			const starts = eventsOf(code).map(({ start }) => String(start));
			expect(new Set(starts).size, code).toBe(starts.length);
		}
	});

	it('an employee finds the meetings of everyone in it and no task of an office', () => {
		const mine = eventsOf(everyone).map(({ uid }) => uid);
		expect(mine).toContain('M05@goutong');
		expect(mine).not.toContain('M13@goutong');
		expect(eventsOf('gm_office').map(({ uid }) => uid)).toContain('M13@goutong');
	});

	it('leaves days off out, on the same clock as the start', () => {
		const [standUp] = eventsOf(everyone, '2026-09-28', ['2026-10-01', '2026-10-03', '2026-09-25']);
		expect(standUp?.start).toEqual([2026, 9, 28, 9, 0]);
		expect(standUp?.exclusionDates).toEqual(['20261001T090000']);
	});

	it('a mechanism the company gives no time takes place on a Monday at nine', () => {
		const [first] = meetingsOf(mechanisms, { ...organization, meetings: [] });
		expect(first?.at).toBe('09:00');
	});
});

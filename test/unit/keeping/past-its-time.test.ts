import { describe, expect, it } from 'vitest';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import type { Values } from '~/core/fields/value.ts';
import { pastItsTime } from '~/core/keeping/past-its-time.ts';
import { loadDefinition } from '../definitions.ts';

const complaints = loadDefinition('complaints', 'zh-CN');
const meetings = loadDefinition('meetings', 'zh-CN');
const actions = loadDefinition('actions', 'zh-CN');
const opinions = loadDefinition('opinion_book', 'zh-CN');
const limits = {
	complaints_kept: [{ since: null, amount: 36, unit: 'months' as const }],
	opinions_kept: [{ since: null, amount: 12, unit: 'months' as const }],
	meetings_kept: [{ since: null, amount: 24, unit: 'months' as const }],
};
const on = (today: string, changed: object = limits) => ({
	...{ limits: changed as typeof limits, today },
	zone: createZone('Asia/Shanghai'),
});
const closed: Values = { status: 'closed', closed_on: '2023-11-28' };

describe('A record', () => {
	it('is past its time from the day after the last on', () => {
		expect(pastItsTime(complaints, closed, [], on('2026-11-28'))).toBeNull();
		expect(pastItsTime(complaints, closed, [], on('2026-11-29'))).toBe('2026-11-29');
		expect(pastItsTime(complaints, closed, [], on('2028-01-01'))).toBe('2026-11-29');
	});

	it.each([
		['is open again', { status: 'open', closed_on: '2000-01-01' }],
		['has no day to count from', { status: 'closed' }],
		['has a day nobody can read', { status: 'closed', closed_on: '2023' }],
	])('is not while it %s', (_, values) => {
		expect(pastItsTime(complaints, values, [], on('2040-01-01'))).toBeNull();
	});

	it('is counted from another day where the first is empty', () => {
		const planned = { planned_on: '2024-01-31' };
		expect(pastItsTime(meetings, planned, [], on('2026-02-01'))).toBe('2026-02-01');
		const held = { ...planned, held_on: '2024-03-01' };
		expect(pastItsTime(meetings, held, [], on('2026-02-01'))).toBeNull();
	});

	it('is counted from the day it came where it was put aside without an answer', () => {
		const aside = { received_on: '2024-01-10', status: 'spam' };
		expect(pastItsTime(opinions, aside, [], on('2025-01-10'))).toBeNull();
		expect(pastItsTime(opinions, aside, [], on('2025-01-11'))).toBe('2025-01-11');
		const same = { ...aside, status: 'duplicate' };
		expect(pastItsTime(opinions, same, [], on('2025-01-11'))).toBe('2025-01-11');
		// One nobody has answered yet is kept, and one answered later from that day on.
		const open = { ...aside, status: 'assigned' };
		expect(pastItsTime(opinions, open, [], on('2040-01-01'))).toBeNull();
		const answered = { ...aside, status: 'answered', answered_on: '2024-03-01' };
		expect(pastItsTime(opinions, answered, [], on('2025-03-01'))).toBeNull();
	});

	it('is not while it is still to be looked at', () => {
		const done = {
			...{ set_on: '2024-12-01', done_on: '2026-12-30', look_again_on: '2027-03-01' },
			status: 'done',
		};
		expect(pastItsTime(actions, done, [], on('2027-01-05'))).toBeNull();
		const verified = { ...done, status: 'verified', verified_on: '2027-03-02' };
		expect(pastItsTime(actions, verified, [], on('2027-03-02'))).toBe('2026-12-02');
	});

	it('is kept to the end of the month where only its month is known', () => {
		const planned = { planned_on: '2024-11-01' };
		const held = { ...planned, held_on: '2025-03' };
		expect(pastItsTime(meetings, held, [], on('2027-03-31'))).toBeNull();
		expect(pastItsTime(meetings, held, [], on('2027-04-01'))).toBe('2027-04-01');
		const inNovember = { status: 'closed', closed_on: '2023-11' };
		expect(pastItsTime(complaints, inNovember, [], on('2026-11-30'))).toBeNull();
		expect(pastItsTime(complaints, inNovember, [], on('2026-12-01'))).toBe('2026-12-01');
	});

	it('is not counted from another day where nobody can read the first', () => {
		const held = { planned_on: '2024-01-31', held_on: '三月初' };
		expect(pastItsTime(meetings, held, [], on('2040-01-01'))).toBeNull();
	});

	it.each([
		[meetings, { planned_on: '9999-12-31' }],
		[complaints, { status: 'closed', closed_on: '9997-06-30' }],
	])('is not where its day is so late that it stands for never', (definition, values) => {
		expect(pastItsTime(definition, values, [], on('2040-01-01'))).toBeNull();
	});

	it('is counted from the first or the last of its lines, of a month from its end', () => {
		const from = { child: 'complaint_events', where: {}, field: 'at' };
		const by = (pick: 'first' | 'last') => ({
			kept: {
				...{ while: {}, keeps: null },
				time: { limit: 'complaints_kept', from: { ...from, pick } },
			},
		});
		const lines = ['2023-03', '2023-03-30', '2024-05-02T17:00:00Z'].map((at) => ({
			...{ tracker: 'complaint_events', deleted: false, values: { at } },
		}));
		expect(pastItsTime(by('first'), {}, lines, on('2040-01-01'))).toBe('2026-03-31');
		expect(pastItsTime(by('last'), {}, lines, on('2040-01-01'))).toBe('2027-05-04');
	});

	it('is not where the company keeps such records without a limit', () => {
		expect(pastItsTime(complaints, closed, [], on('2040-01-01', {}))).toBeNull();
	});

	it('follows a limit the company changed', () => {
		const shorter = { complaints_kept: [{ since: null, amount: 30, unit: 'days' as const }] };
		expect(pastItsTime(complaints, closed, [], on('2023-12-29', shorter))).toBe('2023-12-29');
	});

	it('is counted in the company’s zone where a moment is noted', () => {
		const byMoment = {
			kept: {
				...{ while: {}, keeps: null },
				time: {
					limit: 'complaints_kept',
					from: { child: null, where: {}, field: 'received_at', pick: 'first' as const },
				},
			},
		};
		// Already the 29th in Shanghai.
		const values = { received_at: '2023-11-28T17:00:00Z' };
		expect(pastItsTime(byMoment, values, [], on('2026-11-29'))).toBeNull();
		expect(pastItsTime(byMoment, values, [], on('2026-11-30'))).toBe('2026-11-30');
	});
});

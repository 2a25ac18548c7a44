import { describe, expect, it } from 'vitest';
import { kpi, kpisOf, linkTo, record } from './cases.ts';

const day = (at: number) => new Date(Date.UTC(2026, 9, 1 + at)).toISOString().slice(0, 10);
const each = <T>(count: number, make: (at: number) => T) =>
	Array.from({ length: count }, (_, at) => make(at));
const held = (at: number, more: object) =>
	record('meetings', {
		stage: 'after',
		outcome: 'as_planned',
		held_on: day(at),
		planned_on: day(at),
		...more,
	});

describe('Figures of registers', () => {
	it('K1: person-hours of cross-department meetings for each project-week, waiting apart', () => {
		const cross = record('mechanisms', { group: 'cross', frequency: 'on_demand' });
		const level = record('mechanisms', { group: 'level', frequency: 'on_demand' });
		const meeting = (of: typeof cross, at: number, present: number | null) =>
			held(at, { mechanism: linkTo(of), length: 60, present });
		const found = kpisOf([
			...[cross, level, meeting(cross, 1, 6), meeting(cross, 8, 4), meeting(level, 9, 50)],
			...[meeting(cross, 15, null)],
			...each(5, (at) => record('briefs', { project: '甲', week_from: day(4 + 7 * at) })),
		]);
		expect(kpi(found, 'K1 person_hours')).toMatchObject({ value: 2, n: 5, left: 1 });
	});

	it('K2, K9, K20, K22: sums among sums; a record that lacks a number is missing whole', () => {
		const found = kpisOf([
			record('message_checks', {
				...{ checked_on: day(3), right: 14, wrong: 2, unaware: 4, next_day: 10 },
			}),
			record('message_checks', { checked_on: day(9), right: 10, wrong: 0, unaware: 0 }),
			record('tool_use', { period: '2026Q4', department: 'sales', used: 30, unused: 10 }),
			record('tool_use', { period: '2026Q3', department: 'sales', used: 1, unused: 99 }),
			record('supplier_reviews', {
				...{ period: '2026Q4', lots_due: 20, lots_on_time: 18, inspected: 4000, rejected: 6 },
			}),
			record('supplier_reviews', { period: '2026Q4', lots_due: 4, lots_on_time: 5 }),
		]);
		expect(kpi(found, 'K2 wrong')).toMatchObject({ n: 30, value: 0.2 });
		expect(kpi(found, 'K9 next_day')).toMatchObject({ n: 20, asked: 30, missing: 10, value: 0.5 });
		expect(kpi(found, 'K20 used')).toMatchObject({ n: 40, value: 0.75 });
		expect(kpi(found, 'K22 on_time')).toMatchObject({ n: 20, missing: 4, value: 0.9 });
		expect(kpi(found, 'K22 rejected')).toMatchObject({ n: 4000, value: 0.0015 });
	});

	it('K8, K19, K21, K33: meetings that were held, each by its own length, and against the baseline', () => {
		const short = record('mechanisms', { group: 'cross', length: 45, frequency: 'on_demand' });
		const now = each(16, (at) =>
			held(at, {
				...{ length: at < 8 ? 40 : 50, kind: 'decide', decision_count: at % 4, present: 5 },
				...{ punctual: at < 12 ? 'on_time' : null, mechanism: at < 12 ? linkTo(short) : null },
				...{ ended: at < 4 ? 'late' : at < 15 ? 'on_time' : null },
			}),
		);
		const before = each(16, (at) =>
			held(at - 92, { length: 60 + at, kind: 'inform', mechanism: linkTo(short) }),
		);
		const cancelled = record('meetings', {
			stage: 'after',
			outcome: 'cancelled',
			held_on: day(3),
			length: 500,
		});
		const baseline = { code: '2026Q3', from: '2026-07-01', until: '2026-09-30' };
		const found = kpisOf([short, ...now, ...before, cancelled], undefined, { baseline });
		expect(kpi(found, 'K8 median')).toMatchObject({ value: 45, n: 16 });
		const shorter = { value: 45 - 67.5, before: { value: 67.5, n: 16 }, verdict: 'leaning' };
		expect(kpi(found, 'K8 shorter')).toMatchObject(shorter);
		// Four of the longer ones belong to no kind of meeting: an hour holds for them.
		expect(kpi(found, 'K19 within')).toMatchObject({ value: 12 / 16, n: 16 });
		expect(kpi(found, 'K21 decided')).toMatchObject({ value: 12 / 16, n: 16 });
		expect(kpi(found, 'K33 begun')).toMatchObject({ n: 12, asked: 16, missing: 4, value: 1 });
		expect(kpi(found, 'K33 ended')).toMatchObject({ n: 15, missing: 1, value: 11 / 15 });
	});

	it('K32: what took place as planned, or two working days away, of what its frequency asks for', () => {
		const weekly = record('mechanisms', {
			...{ group: 'cross', frequency: 'weekly', weekday: 'monday', state: 'rolled_out' },
			effective_on: '2026-10-05',
		});
		const mondays = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'];
		const meeting = (planned_on: string, held_on: string | null, outcome: string) =>
			record('meetings', {
				stage: 'after',
				mechanism: linkTo(weekly),
				planned_on,
				held_on,
				outcome,
			});
		const [a = '', b = '', c = '', d = ''] = mondays;
		const found = kpisOf(
			[
				...[weekly, meeting(a, a, 'as_planned'), meeting(b, '2026-10-14', 'moved')],
				...[meeting(c, '2026-10-23', 'moved'), meeting(d, null, 'cancelled')],
			],
			'2026-10-30T09:00+08:00',
		);
		expect(kpi(found, 'K32 carried_out')).toMatchObject({ n: 4, kOf: { count: 2, n: 4 } });
	});

	it('K36: of the weeks from a project’s first brief to its last; K37: changes told ahead', () => {
		const found = kpisOf(
			[0, 1, 2, 4, 5, 6, 8, 9, 10, 11].map((week) =>
				record('briefs', {
					...{ project: '甲', week_from: day(4 + 7 * week) },
					change: week < 4 ? 'told' : week < 8 ? 'not_told' : 'none',
				}),
			),
		);
		expect(kpi(found, 'K36 weeks')).toMatchObject({ n: 12, value: 10 / 12 });
		expect(kpi(found, 'K37 told')).toMatchObject({ kOf: { count: 3, n: 6 } });
	});

	it('K38: of the intervals agreed for the kind of partner, those with a contact', () => {
		const contact = record('contacts', {
			...{ class: 'core_supplier', relation: 'active', since: '2026-10-01' },
		});
		const ended = record('contacts', { class: 'core_supplier', relation: 'ended' });
		const log = (on: string, kind = 'progress') =>
			record('contact_log', { contact: linkTo(contact), on, kind });
		const found = kpisOf(
			[
				...[contact, ended, log('2026-10-06'), log('2026-10-07'), log('2026-10-20', 'handover')],
				log('2026-11-02'),
			],
			'2026-11-08T09:00+08:00',
		);
		// Weeks from the first contact on: one, none, one, one, and one that has not ended.
		expect(kpi(found, 'K38 kept')).toMatchObject({ n: 5, asked: 5, kOf: { n: 5 } });
		expect(kpi(found, 'K38 handovers')).toMatchObject({ value: 1 });
		expect(kpi(found, 'K38 since')).toMatchObject({ value: null, n: 1, reason: 'too_few' });
	});

	it('K39: each event by itself, and no middle of fewer than five', () => {
		const event = (at: number, after: number) => {
			const own = record('incidents', {
				known_at: `${day(at)}T08:00+08:00`,
				statutory: 'not_required',
			});
			const told = new Date(Date.parse(`${day(at)}T08:00+08:00`) + after * 60_000).toISOString();
			return [own, record('incident_log', { incident: linkTo(own), kind: 'internal', at: told })];
		};
		const found = kpi(kpisOf([...event(3, 45), ...event(9, 75)]), 'K39 inside');
		expect(found).toMatchObject({ value: null, n: 2, reason: 'too_few' });
		expect(found.cases).toEqual([
			{ minutes: 45, isLate: false },
			{ minutes: 75, isLate: true },
		]);
	});

	it('K40: scenarios drilled within a year; K43: what is required and is there', () => {
		const plan = (scenario: string, status = 'in_force') =>
			record('emergency_plans', { scenario, status });
		const [fire, flood] = [plan('work_safety'), plan('natural')];
		const drill = (of: typeof fire, held_on: string) =>
			record('drills', { plan: linkTo(of), held_on });
		const found = kpisOf([
			...[fire, flood, plan('supply', 'draft')],
			...[drill(fire, '2026-03-01'), drill(flood, '2025-12-01')],
		]);
		expect(kpi(found, 'K40 drilled')).toMatchObject({ n: 2, kOf: { count: 1, n: 2 } });
		expect(kpi(found, 'K43 filled')).toMatchObject({ missing: 0 });
	});

	it('says of what no register keeps that it is not collected, and 0 of a register that is kept', () => {
		const old = record('complaints', { received_at: '2026-02-01T09:00+08:00' });
		const found = kpisOf([old]);
		expect(kpi(found, 'K48 found_true')).toMatchObject({ value: null, reason: 'not_kept' });
		expect(kpi(found, 'K6 count')).toMatchObject({ value: 0, n: 0, reason: null });
	});

	it('of a department tells its own work only, from five cases on, and nothing people think', () => {
		const asked = (department: string, count: number) =>
			each(count, () =>
				record('first_responses', {
					...{ asked_at: '2026-11-02T09:00+08:00', asked_department: department },
				}),
			);
		const department = 'production';
		const found = kpisOf([...asked('production', 6), ...asked('finance', 30)], undefined, {
			department,
		});
		expect(kpi(found, 'K29 in_time')).toMatchObject({ n: 6, kOf: { count: 0, n: 6 } });
		expect(found.every(({ definition }) => definition.tracker !== 'assessment')).toBe(true);
		const few = kpisOf(asked('production', 4), undefined, { department });
		expect(kpi(few, 'K29 in_time')).toMatchObject({ reason: 'too_few', kOf: null });
	});
});

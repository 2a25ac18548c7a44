import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { kpi, kpisOf, linkTo, record } from './cases.ts';

const at = (minute: number) => new Date(minute).toISOString().replace('Z', '+00:00');
const hours = (from: string, count: number) => at(Date.parse(from) + count * 3_600_000);

/** A complaint with what was done, by hours after it came in. */
function complaint(received: string, done: Record<string, number>): Entry[] {
	const own = record('complaints', { received_at: received, status: 'open' });
	const events = Object.entries(done).map(([kind, after]) =>
		record('complaint_events', { complaint: linkTo(own), kind, at: hours(received, after) }),
	);
	return [own, ...events];
}
const many = (count: number, received: string, done: Record<string, number>) =>
	Array.from({ length: count }, () => complaint(received, done)).flat();

const autumn = '2026-11-18T10:00:00+08:00';

describe('On time, by the day it was due (domain §4.2)', () => {
	it('counts what was done by then, late ones and overdue open ones against it', () => {
		const found = kpisOf([
			...many(26, autumn, { level_1: 24 }),
			...many(3, autumn, { level_1: 24.1 }),
			...many(2, autumn, {}),
		]);
		expect(kpi(found, 'K25 level_1')).toMatchObject({ n: 31, asked: 31, value: 26 / 31 });
		expect(kpi(found, 'K25 level_1').interval?.low).toBeCloseTo(0.6737, 3);
		expect(kpi(found, 'K25 level_1').interval?.high).toBeCloseTo(0.9289, 3);
	});

	it('leaves out what is not yet due, and counts what was done before that', () => {
		const cases = [...many(12, autumn, { level_1: 2 }), ...many(4, autumn, {})];
		const early = kpisOf(cases, '2026-11-19T09:00+08:00');
		expect(kpi(early, 'K25 level_1')).toMatchObject({ n: 12, asked: 12, value: 1 });
		const later = kpisOf(cases, '2026-11-19T11:00+08:00');
		expect(kpi(later, 'K25 level_1')).toMatchObject({ n: 16, value: 0.75 });
	});

	it('is of the quarter in which it was due, not of the one in which it was done', () => {
		const onTheEdge = many(12, '2026-12-30T23:00:00+08:00', { level_1: 100 });
		expect(kpi(kpisOf(onTheEdge), 'K25 level_1')).toMatchObject({ n: 12, value: 0 });
		// 48 hours are over in the new year.
		expect(kpi(kpisOf(onTheEdge), 'K25 level_2')).toMatchObject({ n: 0, reason: 'no_data' });
	});

	it('lets a level that was not needed leave the count, and tells how many', () => {
		const found = kpisOf([
			...many(10, autumn, { level_1: 2, level_2: 30, resolved: 60 }),
			...many(5, autumn, { level_1: 2, resolved: 20 }),
		]);
		expect(kpi(found, 'K25 level_2')).toMatchObject({
			n: 10,
			asked: 15,
			notApplicable: 5,
			value: 1,
		});
		expect(kpi(found, 'K25 solved')).toMatchObject({ n: 15, value: 1 });
	});

	it('takes waiting for the customer off the second level, never the first, and tells both', () => {
		const waited = { level_1: 2, waiting_from: 3, waiting_until: 27, level_2: 60 };
		const found = kpisOf(many(10, autumn, waited));
		expect(kpi(found, 'K25 level_2').value).toBe(1);
		expect(kpi(found, 'K25 level_2_without_pauses').value).toBe(0);
		const first = kpisOf(many(10, autumn, { waiting_from: 3, waiting_until: 27, level_1: 30 }));
		expect(kpi(first, 'K25 level_1').value).toBe(0);
	});

	it('says "7 of 8" below ten, and nothing below five', () => {
		const of = (count: number) =>
			kpi(
				kpisOf([...many(count - 1, autumn, { level_1: 1 }), ...many(1, autumn, {})]),
				'K25 level_1',
			);
		expect(of(8)).toMatchObject({ value: null, kOf: { count: 7, n: 8 }, reason: null });
		expect(of(4)).toMatchObject({ value: null, kOf: null, n: 4, reason: 'too_few' });
	});

	it('tells how long it took: the middle of what is done, half of all with open ones counted', () => {
		const found = kpisOf([
			...many(6, autumn, { level_1: 4, resolved: 10 }),
			...many(6, autumn, { level_1: 8, resolved: 100 }),
			...many(3, autumn, {}),
		]);
		expect(kpi(found, 'K3 median')).toMatchObject({ value: 6, n: 12, asked: 15, missing: 3 });
		expect(kpi(found, 'K3 p90')).toMatchObject({ value: null, reason: 'too_few' });
		expect(kpi(found, 'K3 half')).toMatchObject({ value: 100, n: 15 });
		expect(kpi(found, 'K12 mean')).toMatchObject({ value: 55, n: 12 });
	});

	it('of a complaint opened again counts the first solution', () => {
		const found = kpisOf([
			...many(9, autumn, { resolved: 10 }),
			...many(3, autumn, { resolved: 10, reopened: 2000, resolved_again: 2010 }),
		]);
		expect(kpi(found, 'K26 reopened')).toMatchObject({ n: 12, value: 0.25 });
	});
});

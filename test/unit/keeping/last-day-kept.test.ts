import { describe, expect, it } from 'vitest';
import type { KeptLimit } from '~/core/keeping/kept-limit.ts';
import { lastDayKept } from '~/core/keeping/last-day-kept.ts';

const limit = (unit: KeptLimit['unit'], amount: number, since: string | null = null) => ({
	...{ unit, amount, since },
});

describe('The last day something is kept', () => {
	it.each([
		['months', 12, '2025-03-31', '2026-03-31'],
		['months', 1, '2026-01-31', '2026-02-28'],
		['months', 1, '2028-01-31', '2028-02-29'],
		['months', 12, '2024-02-29', '2025-02-28'],
		['months', 48, '2024-02-29', '2028-02-29'],
		['months', 2, '2026-12-15', '2027-02-15'],
		['months', 24, '2026-12-31', '2028-12-31'],
		['days', 180, '2026-01-01', '2026-06-30'],
		['days', 1, '2024-02-28', '2024-02-29'],
		['weeks', 2, '2026-12-25', '2027-01-08'],
	] as const)('of %s: %i from %s is %s', (unit, amount, from, last) => {
		expect(lastDayKept(from, [limit(unit, amount)])).toBe(last);
	});

	it('follows the limit that held on the day it counts from', () => {
		const versions = [limit('months', 24), limit('months', 6, '2026-07-01')];
		expect(lastDayKept('2026-06-30', versions)).toBe('2028-06-30');
		expect(lastDayKept('2026-07-01', versions)).toBe('2027-01-01');
	});

	it.each([
		['months', 24, '9999-12-31'],
		['months', 36, '9997-06-30'],
		['days', 180, '9999-12-31'],
		['weeks', 60, '9999-01-01'],
	] as const)('is none in a year of five digits: %s, %i from %s', (unit, amount, from) => {
		expect(lastDayKept(from, [limit(unit, amount)])).toBeNull();
	});

	it('is none where nobody says how long', () => {
		expect(lastDayKept('2026-06-30', [])).toBeNull();
	});
});

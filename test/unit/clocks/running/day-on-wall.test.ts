import { expect, it } from 'vitest';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { dayOnWall } from '~/core/clocks/running/day-on-wall.ts';

const [shanghai, newYork] = [createZone('Asia/Shanghai'), createZone('America/New_York')];

it.each([
	['2026-12-31T23:30-05:00', shanghai, '2027-01-01'],
	['2026-12-31T16:00+00:00', shanghai, '2027-01-01'],
	['2026-12-31T15:59:59+00:00', shanghai, '2026-12-31'],
	['2027-01-01T02:00+14:00', shanghai, '2026-12-31'],
	['2026-12-31T23:59+08:00', shanghai, '2026-12-31'],
	['2026-11-02T08:00+08:00', newYork, '2026-11-01'],
	['2026-12-31', newYork, '2026-12-31'],
	['2026-12-31T23:30-05:00', null, '2026-12-31'],
	['2026-12', shanghai, null],
	['2026Q4', shanghai, null],
	[null, shanghai, null],
	[20261231, shanghai, null],
])('%j is, where the company is, of the day %s', (value, zone, day) => {
	expect(dayOnWall(value, zone)).toBe(day);
});

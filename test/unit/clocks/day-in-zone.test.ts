import { expect, it } from 'vitest';
import { dayInZone } from '~/core/clocks/day-in-zone.ts';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { zoneClocks } from '~/core/clocks/running/zone-clocks.ts';

const zones = ['Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC'];
const moments = [
	'2026-12-31T16:00:00Z',
	'2026-12-31T15:59:59Z',
	'2026-03-08T06:59:00Z',
	'2027-01-01T00:00:00Z',
];

it.each(zones)('the day a form begins with is the one the clocks of %s count', (zone) => {
	const clocks = zoneClocks(createZone(zone));
	for (const now of moments.map((one) => new Date(one)))
		expect(dayInZone(zone, now)).toBe(clocks.dayAt(now));
});

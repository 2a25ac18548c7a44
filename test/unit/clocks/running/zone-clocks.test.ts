import { describe, expect, it } from 'vitest';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { zoneClocks } from '~/core/clocks/running/zone-clocks.ts';

const now = new Date('2026-07-01T20:05:09Z');

describe('what the clocks of a zone show, wherever they are asked', () => {
	it.each([
		['Asia/Shanghai', '2026-07-02', '2026-07-02T04:05:09+08:00'],
		['America/New_York', '2026-07-01', '2026-07-01T16:05:09-04:00'],
		['Asia/Kathmandu', '2026-07-02', '2026-07-02T01:50:09+05:45'],
		['UTC', '2026-07-01', '2026-07-01T20:05:09+00:00'],
	])('%s', (zone, day, moment) => {
		const clocks = zoneClocks(createZone(zone));
		expect([clocks.dayAt(now), clocks.momentAt(now)]).toEqual([day, moment]);
	});

	it('and how far ahead they are when they show a time, in summer and in winter', () => {
		const { offsetOf } = zoneClocks(createZone('America/New_York'));
		expect(offsetOf('2026-07-01T08:15')).toBe('-04:00');
		expect(offsetOf('2026-12-01T08:15:30')).toBe('-05:00');
	});
});

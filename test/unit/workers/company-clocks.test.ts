import { afterEach, expect, it, vi } from 'vitest';
import { companyClocks } from '~/workers/collect/company-clocks.ts';
import { definition, entriesIn, read } from '../csv/csv-of.ts';

const calendar = { off: [], work: [], years: [2026], zone: 'Europe/Berlin', hours: [] };
afterEach(() => vi.unstubAllEnvs());

it("Where the company's file did not come, files are read on the clocks of the zone the site was built with", () => {
	expect(companyClocks({ calendar }, 'Asia/Shanghai')?.offsetOf('2026-11-23T08:15')).toBe('+01:00');
	expect(companyClocks(null, 'Asia/Shanghai')?.offsetOf('2026-11-23T08:15')).toBe('+08:00');
	expect(companyClocks({}, 'Asia/Kathmandu')?.offsetOf('2026-11-23T08:15')).toBe('+05:45');
	expect(companyClocks(null, undefined)).toBeNull();
});

it('The same table then says the same on a device elsewhere', () => {
	vi.stubEnv('TZ', 'America/New_York');
	const offsetOf = companyClocks(null, 'Asia/Shanghai')?.offsetOf;
	const file = read('标签 text,标签 datetime\n一,2026-11-23 8:15\n', [definition], { offsetOf });
	expect(entriesIn(file)[0]?.values['datetime']).toBe('2026-11-23T08:15+08:00');
});

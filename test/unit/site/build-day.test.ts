import { afterEach, expect, it, vi } from 'vitest';
import { buildDay } from '~/site/build-day.ts';

afterEach(() => vi.unstubAllEnvs());

it.each(['UTC', 'America/New_York', 'Asia/Shanghai'])(
	"what a machine in %s builds is of the company's day",
	(machine) => {
		vi.stubEnv('TZ', machine);
		// Half past midnight in Shanghai, on the first day of a new limit.
		const moment = new Date('2027-02-28T16:30:00Z');
		expect(buildDay(moment, 'Asia/Shanghai')).toBe('2027-03-01');
		expect(buildDay(moment, 'Europe/Berlin')).toBe('2027-02-28');
	},
);

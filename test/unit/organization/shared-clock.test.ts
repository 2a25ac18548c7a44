import { expect, it } from 'vitest';
import type { Limit } from '~/core/organization/limit.ts';
import { sharedClock } from '~/core/organization/shared-clock.ts';

const hours = (clock: Limit['clock']): Limit => ({ from: 24, to: 24, unit: 'hours', clock });
const days: Limit = { from: 2, to: 2, unit: 'working_days', clock: null };

it.each([
	['all by every hour', [hours('calendar'), hours(null)], 'calendar'],
	['all by working days', [hours('working_days'), days], 'working_days'],
	['all in office hours', [hours('working_hours')], 'working_hours'],
	['the second otherwise', [hours('calendar'), hours('working_days')], null],
	['one in words only', [hours('calendar'), null], null],
	['none', [], null],
] as const)('Limits share a clock only where all agree: %s', (_, limits, clock) => {
	expect(sharedClock(limits)).toBe(clock);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countedBetween } from '~/core/clocks/running/counted-between.ts';
import { type ClockMode, countingTime } from '~/core/clocks/running/counting-time.ts';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import { loadCalendar } from '../../calendar.ts';
import { companyTime } from './company-time.ts';

const company = companyTime(loadCalendar(), 'America/New_York');
const first = Date.parse('2024-06-01T00:00Z') / 60_000;

/** Day by day, as one would. */
function walked(from: number, until: number, mode: ClockMode): number {
	const counts = countingTime(mode, company);
	let sum = 0;
	const last = company.zone.wallAt(until).day;
	for (let { day } = company.zone.wallAt(from); day <= last; day = dayAfter(day, 1))
		for (const { start, end } of counts(day))
			sum += Math.max(0, Math.min(end, until) - Math.max(start, from));
	return sum;
}

it('What a clock has counted since years ago is what one gets who adds day to day', () => {
	const modes = ['calendar', 'working_days', 'working_hours'] as const;
	const sums = Object.fromEntries(modes.map((mode) => [mode, countingTime(mode, company)]));
	const minute = fc.integer({ min: first, max: first + 4 * 366 * 1440 });
	fc.assert(
		fc.property(fc.constantFrom(...modes), minute, minute, (mode, one, other) => {
			const [from, until] = [Math.min(one, other), Math.max(one, other)];
			const counts = sums[mode];
			if (!counts) throw new Error(mode);
			expect(countedBetween(from, until, { zone: company.zone, counts })).toBe(
				walked(from, until, mode),
			);
		}),
		{ numRuns: 60 },
	);
});

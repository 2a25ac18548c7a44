import { expect, it } from 'vitest';
import type { ClockLimit } from '~/core/clocks/company/company-clocks.ts';
import type { ClockMode } from '~/core/clocks/running/counting-time.ts';
import { latestAhead } from '~/core/clocks/trial/latest-ahead.ts';
import { tryClock } from '~/core/clocks/trial/try-clock.ts';
import { loadCompany } from '../company/company.ts';

const { calendar } = loadCompany();
const modes: ClockMode[] = ['calendar', 'working_days', 'working_hours'];

/** Counting back is the inverse of counting on: a minute later would be too late. */
it('is the last minute from which the limit still ends in time, by every kind of clock, over holidays too', () => {
	const first = Date.UTC(2026, 0, 5) / 60_000;
	for (let round = 0; round < 300; round += 1) {
		const until = first + ((round * 7919) % (340 * 24 * 60));
		const minutes = 1 + ((round * 4111) % (12 * 24 * 60));
		for (const clock of modes) {
			const limit: ClockLimit = { since: null, minutes, clock };
			const last = latestAhead(until, limit, calendar);
			expect(tryClock(last, limit, calendar).due).toBeLessThanOrEqual(until);
			expect(tryClock(last + 1, limit, calendar).due).toBeGreaterThan(until);
		}
	}
});

import { describe, expect, it } from 'vitest';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import { orderWork } from '~/core/clocks/today/order-work.ts';
import { sectionOf } from '~/core/clocks/today/section-of.ts';
import { tryClock } from '~/core/clocks/trial/try-clock.ts';
import { loadCompany, minuteOn } from '../company/company.ts';

const { calendar } = loadCompany();
const { zone } = timeOf(calendar);
const at = (wall: string) => minuteOn(wall, calendar);
const clock = (due: string | null, state: ClockOfRecord['state'] = 'open'): ClockOfRecord => ({
	...tryClock(at('2026-11-20 08:00'), { since: null, minutes: 60, clock: 'calendar' }, calendar),
	state,
	due: due === null ? null : at(due),
});

describe('on Friday, 2026-11-27 at 10:00', () => {
	const now = at('2026-11-27 10:00');
	it.each<[string | null, ClockOfRecord['state'], ReturnType<typeof sectionOf>]>([
		['2026-11-27 09:59', 'overdue', 'overdue'],
		['2026-11-27 10:00', 'due_soon', 'four_hours'],
		['2026-11-27 14:00', 'due_soon', 'four_hours'],
		['2026-11-27 14:01', 'due_soon', 'today'],
		['2026-11-27 24:00', 'open', 'today'],
		['2026-11-28 00:01', 'open', 'week'],
		['2026-11-29 24:00', 'open', 'week'],
		['2026-11-30 09:00', 'open', 'later'],
		[null, 'waiting', 'waiting'],
		['2026-11-27 12:00', 'on_time', null],
		['2026-11-27 12:00', 'late', null],
		[null, 'not_applicable', null],
	])('due %s and %s: %s', (due, state, section) => {
		expect(sectionOf(clock(due, state), now, zone)).toBe(section);
	});

	it('what is due first comes first, and the order does not depend on how it came', () => {
		const work = [
			{ key: 'c', clock: clock('2026-11-26 09:00', 'overdue') },
			{ key: 'b', clock: clock('2026-11-25 09:00', 'overdue') },
			{ key: 'a', clock: clock('2026-11-26 09:00', 'overdue') },
		];
		const keys = (list: typeof work) =>
			orderWork(list, now, zone)
				.get('overdue')
				?.map(({ key }) => key);
		expect(keys(work)).toEqual(['b', 'a', 'c']);
		expect(keys(work.toReversed())).toEqual(['b', 'a', 'c']);
	});
});

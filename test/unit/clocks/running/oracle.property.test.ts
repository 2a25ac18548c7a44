import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ClockMode, countingTime } from '~/core/clocks/running/counting-time.ts';
import { type ClockEvents, readClock } from '~/core/clocks/running/read-clock.ts';
import type { WorkingCalendar } from '~/core/clocks/working-days.ts';
import { companyTime } from './company-time.ts';
import { firstMinute, readWall, walkClock, walkedDays, walkOf } from './oracle.ts';

const numRuns = process.env['PROPERTY_RUNS'] === undefined ? 1000 : 1_000_000;

/** Two without summer time, two with, their changes within the days that are walked. */
const zones = ['Asia/Shanghai', 'Asia/Kathmandu', 'America/New_York', 'Europe/Berlin'] as const;
const modes: readonly ClockMode[] = ['calendar', 'working_days', 'working_hours'];
const walls = Object.fromEntries(zones.map((zone) => [zone, readWall(zone)]));

/** A few calendars a zone, for each of which every minute is laid out once. */
function layOut(zone: (typeof zones)[number], seed: number) {
	const wall = walls[zone];
	if (!wall) throw new Error(zone);
	const [calendar = { off: [], work: [] }] = fc.sample(
		fc.record({
			off: fc.subarray(wall.days, { maxLength: 30 }),
			work: fc.subarray(wall.days, { maxLength: 10 }),
		}),
		{ seed, numRuns: 1 },
	);
	const own: WorkingCalendar = {
		off: calendar.off,
		work: calendar.work.filter((day) => !calendar.off.includes(day)),
	};
	const company = companyTime(own, zone);
	return modes.map((mode) => ({
		zone: company.zone,
		mode,
		counts: countingTime(mode, company),
		walk: walkOf(mode, wall, own, company.hours),
	}));
}

const companies = zones.flatMap((zone) => [1, 2, 3, 4].map((seed) => layOut(zone, seed)));

const minute = fc.integer({ min: firstMinute + 10 * 1440, max: firstMinute + 60 * 1440 });
const pause = fc
	.tuple(minute, fc.option(fc.integer({ min: 0, max: 5 * 1440 }), { nil: Infinity }))
	.map(([start, size]) => ({ start, end: start + size }));

it('equals, at any moment, what one gets who walks it minute by minute', () => {
	let walked = 0;
	fc.assert(
		fc.property(
			fc.constantFrom(...companies),
			fc.nat(2),
			minute,
			fc.integer({ min: 1, max: 96 * 60 }),
			fc.option(fc.integer({ min: 0, max: 20 * 1440 })),
			fc.array(pause, { maxLength: 3 }),
			fc.integer({ min: 0, max: 25 * 1440 }),
			(company, at, from, minutes, done, pauses, later) => {
				const counting = company[at];
				const office = company[2];
				const plain = company[0];
				if (!counting || !office || !plain) throw new Error('three clocks');
				const near = counting.mode === 'calendar' ? plain : office;
				const events: ClockEvents = {
					from,
					until: done === null ? null : from + done,
					pauses,
					isNotApplicable: false,
				};
				const soon = { minutes: 240, counts: near.counts, walk: near.walk };
				const now = from + later;
				const said = walkClock(events, { minutes, walk: counting.walk, soon }, now);
				if (said === undefined) return;
				walked += 1;
				expect(readClock(events, { ...counting, minutes, soon }, now)).toEqual(said);
			},
		),
		{ numRuns },
	);
	// Nearly all can be walked to their end in so many days.
	expect(walked).toBeGreaterThan(numRuns * 0.9);
	expect(walkedDays).toBe(120);
});

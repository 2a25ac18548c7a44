import { describe, expect, it } from 'vitest';
import { type ClockMode, countingTime } from '~/core/clocks/running/counting-time.ts';
import {
	type ClockEvents,
	type ClockReading,
	readClock,
} from '~/core/clocks/running/read-clock.ts';
import { companyTime, minuteOf } from './company-time.ts';

const company = companyTime();
const at = (text: string) => minuteOf(text, company);

interface Said {
	until?: string;
	pauses?: [start: string, end: string | null][];
	isNotApplicable?: boolean;
}

/** A complaint of Friday, 2026-11-20 16:00; near = four hours before, in office hours for working clocks. */
function read(hours: number, mode: ClockMode, now: string, said: Said = {}): ClockReading {
	const events: ClockEvents = {
		from: at('2026-11-20 16:00'),
		until: said.until === undefined ? null : at(said.until),
		pauses: (said.pauses ?? []).map(([start, end]) => ({
			start: at(start),
			end: end === null ? Number.POSITIVE_INFINITY : at(end),
		})),
		isNotApplicable: said.isNotApplicable ?? false,
	};
	const counts = countingTime(mode, company);
	const soon = countingTime(mode === 'calendar' ? mode : 'working_hours', company);
	return readClock(
		events,
		{ zone: company.zone, minutes: hours * 60, counts, soon: { minutes: 240, counts: soon } },
		at(now),
	);
}

describe('a clock that is not stopped', () => {
	it.each([
		['2026-11-21 11:59', 'open'],
		['2026-11-21 12:00', 'due_soon'],
		['2026-11-21 16:00', 'due_soon'],
		['2026-11-21 16:01', 'overdue'],
	])('at %s is %s', (now, state) => {
		expect(read(24, 'calendar', now).state).toBe(state);
	});

	it('is near while people are at work where it counts working days', () => {
		// Due on Monday at 16:00; three of the four hours before lie in the afternoon.
		expect(read(24, 'working_days', '2026-11-22 23:00').state).toBe('open');
		expect(read(24, 'working_days', '2026-11-23 10:59').state).toBe('open');
		expect(read(24, 'working_days', '2026-11-23 11:00').state).toBe('due_soon');
	});

	it('waits while it is paused, and is overdue where the pause came too late', () => {
		const paused: Said = { pauses: [['2026-11-21 09:00', null]] };
		expect(read(24, 'calendar', '2026-11-25 09:00', paused)).toMatchObject({
			state: 'waiting',
			due: null,
			elapsed: 17 * 60,
		});
		const late: Said = { pauses: [['2026-11-21 17:00', null]] };
		expect(read(24, 'calendar', '2026-11-25 09:00', late).state).toBe('overdue');
	});

	it('waits from the very minute the pause begins', () => {
		const begun: Said = { pauses: [['2026-11-21 09:00', null]] };
		expect(read(24, 'calendar', '2026-11-21 09:00', begun).state).toBe('waiting');
		expect(read(24, 'calendar', '2026-11-21 08:59', begun).state).toBe('open');
	});

	it('runs on when the pause has ended', () => {
		const paused: Said = { pauses: [['2026-11-21 09:00', '2026-11-22 09:00']] };
		expect(read(24, 'calendar', '2026-11-22 10:00', paused)).toMatchObject({
			state: 'open',
			due: at('2026-11-22 16:00'),
		});
	});
});

describe('a clock that was stopped', () => {
	it.each([
		['2026-11-21 16:00', 'on_time'],
		['2026-11-21 16:01', 'late'],
	])('at %s was %s, whenever one looks', (until, state) => {
		expect(read(24, 'calendar', '2027-01-01 00:00', { until }).state).toBe(state);
	});

	it('keeps the pause it was stopped in: paused, then straight to solved', () => {
		const said: Said = { until: '2026-11-23 10:00', pauses: [['2026-11-21 09:00', null]] };
		expect(read(24, 'calendar', '2026-11-24 00:00', said)).toMatchObject({
			state: 'on_time',
			elapsed: 17 * 60,
		});
	});

	it('is moved by no pause that began after it', () => {
		const said: Said = { until: '2026-11-21 16:00', pauses: [['2026-11-21 17:00', null]] };
		expect(read(24, 'calendar', '2026-11-24 00:00', said).due).toBe(at('2026-11-21 16:00'));
	});

	it('is not applicable where it is not needed any more', () => {
		expect(read(24, 'calendar', '2026-12-01 00:00', { isNotApplicable: true })).toEqual({
			state: 'not_applicable',
			due: null,
			elapsed: null,
		});
	});
});

it('a level that was late stays late, whatever a later level did', () => {
	const until = '2026-11-21 17:00';
	expect(read(24, 'calendar', '2026-12-01 00:00', { until }).state).toBe('late');
	expect(read(48, 'calendar', '2026-12-01 00:00', { until }).state).toBe('on_time');
});

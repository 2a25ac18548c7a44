import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import { readWall, writeWall } from '~/core/clocks/trial/wall-input.ts';
import { loadCompany } from '../company/company.ts';
import { at, childrenOf, ladder, moment } from './ladder.ts';

const company = loadCompany();
const now = new Date(at('2026-11-23 09:00') * 60_000);
const happened = childrenOf([
	['level_1', '2026-11-20 17:00'],
	['waiting_from', '2026-11-21 10:00'],
]);
const read = (received: string) =>
	readRecordClocks(
		ladder,
		{ received_at: received, promised_on: '2026-11-25' },
		happened,
		company,
		now,
	);

describe('laws B: moments without a zone', () => {
	afterEach(() => vi.unstubAllEnvs());
	const said = read(moment('2026-11-20 16:00'));

	it.each(['Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'Europe/Berlin'])(
		'the same with the browser in %s',
		(zone) => {
			vi.stubEnv('TZ', zone);
			expect(read(moment('2026-11-20 16:00'))).toEqual(said);
			expect(writeWall(now, company.calendar)).toBe('2026-11-23T09:00');
			expect(readWall('2026-11-23T09:00', company.calendar)).toBe(at('2026-11-23 09:00'));
		},
	);

	it.each(['2026-11-20T03:00-05:00', '2026-11-20T13:45+05:45', '2026-11-20T08:00:59Z'])(
		'a moment noted elsewhere, %s, is the same moment',
		(received) => {
			expect(read(received)).toEqual(said);
		},
	);

	it('a company elsewhere counts on its own walls, also over a change of its clocks', () => {
		const berlin = { ...company, calendar: { ...company.calendar, zone: 'Europe/Berlin' } };
		// Clocks go back in the night to 2026-10-25: a working-day clock has the day, not the hour.
		const [level] = readRecordClocks(
			{
				id: 'cases',
				clocks: ladder.clocks.map((clock) => ({ ...clock, limit: 'first_response', due: null })),
			},
			{ received_at: '2026-10-23T16:00+02:00' },
			[],
			berlin,
			new Date('2026-10-23T15:00Z'),
		);
		expect(level?.due).toBe(Date.parse('2026-10-26T16:00+01:00') / 60_000);
	});
});

describe('laws B: "due soon" of working clocks falls inside working time', () => {
	const soonAt = (wall: string) => {
		const clocks = [{ ...ladder.clocks[0], limit: 'first_response' }] as typeof ladder.clocks;
		const received = { received_at: moment('2026-11-21 11:00') };
		const moment_ = new Date(at(wall) * 60_000);
		return readRecordClocks({ id: 'cases', clocks }, received, [], company, moment_)[0]?.state;
	};

	it.each([
		// Due on Monday at 24:00: four office hours before it are from 14:00 on, when people are at work.
		['2026-11-22 23:59', 'open'],
		['2026-11-23 13:59', 'open'],
		['2026-11-23 14:00', 'due_soon'],
		['2026-11-23 24:00', 'due_soon'],
		['2026-11-24 00:01', 'overdue'],
	])('at %s it is %s', (wall, state) => {
		expect(soonAt(wall)).toBe(state);
	});
});

describe('laws B: a weekend pause moves a working-day limit', () => {
	it('a pause wholly outside the time that counts moves nothing', () => {
		const clocks = ladder.clocks
			.filter(({ id }) => id === 'level_2')
			.map((clock) => ({ ...clock, limit: 'first_response' }));
		const due = (events: Parameters<typeof childrenOf>[0]) =>
			readRecordClocks(
				{ id: 'cases', clocks },
				{ received_at: moment('2026-11-20 16:00') },
				childrenOf(events),
				company,
				now,
			)[0]?.due;
		const weekend = due([
			['waiting_from', '2026-11-21 08:00'],
			['waiting_until', '2026-11-22 20:00'],
		]);
		expect(weekend).toBe(due([]));
		expect(
			due([
				['waiting_from', '2026-11-20 20:00'],
				['waiting_until', '2026-11-22 20:00'],
			]),
		).toBe(at('2026-11-23 20:00'));
	});
});

import { describe, expect, it } from 'vitest';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import { loadCompany } from '../company/company.ts';
import { at, childrenOf, type Happened, ladder, moment, read } from './ladder.ts';

const company = loadCompany();

const solved: Happened = ['resolved', '2026-11-21 12:00'];

describe('laws B of clocks: nothing is stored but events', () => {
	it('every clock is a function of events, limit, calendar and now: asked twice it says the same', () => {
		const happened: Happened[] = [['level_1', '2026-11-20 17:00']];
		const seen = read('level_1', happened, '2026-11-20 18:00');
		expect(seen).toEqual(read('level_1', happened, '2026-11-20 18:00'));
		expect(read('level_1', happened, '2026-11-20 16:30')?.state).toBe('open');
	});

	it('what is noted for later than now has not happened', () => {
		expect(read('level_1', [['level_1', '2026-11-21 09:00']], '2026-11-20 18:00')?.state).toBe(
			'open',
		);
		expect(read('level_1', [], '2026-11-20 15:00')).toBeUndefined();
	});

	it('without the moment that starts it there is no clock, and a deleted event is none', () => {
		expect(read('level_1', [], '2026-11-20 18:00', { received_at: null })).toBeUndefined();
		const [child] = childrenOf([['level_1', '2026-11-20 17:00']]);
		if (!child) throw new Error('a child');
		const [clock] = readRecordClocks(
			ladder,
			{ received_at: moment('2026-11-20 16:00') },
			[{ ...child, deleted: true }],
			company,
			new Date(at('2026-11-20 18:00') * 60_000),
		);
		expect(clock?.state).toBe('open');
	});

	it('a record that needs limits and calendar and gets none says so', () => {
		expect(() => readRecordClocks(ladder, {}, [], {}, new Date(0))).toThrow('loadCompanyClocks');
	});
});

describe('laws B: the levels are independent', () => {
	it('an automatic receipt counts as no response: only its own event ends the first level', () => {
		const happened: Happened[] = [['receipt', '2026-11-20 16:00'], solved];
		expect(read('level_1', happened, '2026-11-23 09:00')?.state).toBe('overdue');
	});

	it('a late L1 stays late, however well L2 and L3 go', () => {
		const happened: Happened[] = [
			['level_1', '2026-11-21 16:01'],
			['level_2', '2026-11-21 17:00'],
			['level_3', '2026-11-21 18:00'],
		];
		const states = ['level_1', 'level_2', 'level_3'].map(
			(id) => read(id, happened, '2026-12-01 09:00')?.state,
		);
		expect(states).toEqual(['late', 'on_time', 'on_time']);
	});

	it('at the due minute itself it is on time', () => {
		expect(read('level_1', [['level_1', '2026-11-21 16:00']], '2026-12-01 09:00')).toMatchObject({
			state: 'on_time',
			due: at('2026-11-21 16:00'),
			elapsed: 24 * 60,
		});
	});

	it('solved by the due moment, a later level is not applicable and leaves the count', () => {
		expect(read('level_2', [solved], '2026-11-21 13:00')).toMatchObject({
			state: 'not_applicable',
			due: null,
			elapsed: null,
		});
		// Whatever somebody writes down afterwards.
		const after: Happened[] = [solved, ['level_2', '2026-11-24 09:00']];
		expect(read('level_2', after, '2026-12-01 09:00')?.state).toBe('not_applicable');
	});

	it('solved after the due moment, it is late, as it was overdue before', () => {
		const happened: Happened[] = [['resolved', '2026-11-23 09:00']];
		expect(read('level_2', happened, '2026-11-23 08:00')?.state).toBe('overdue');
		expect(read('level_2', happened, '2026-11-23 10:00')).toMatchObject({
			state: 'late',
			until: at('2026-11-23 09:00'),
		});
	});
});

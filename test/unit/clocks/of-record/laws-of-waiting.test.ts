import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, type Happened, ladder, read } from './ladder.ts';

describe('laws B: waiting', () => {
	const waits: Happened[] = [
		['waiting_from', '2026-11-21 10:00'],
		['waiting_until', '2026-11-22 10:00'],
	];

	it('pauses L2 and L3, never L1', () => {
		const due = ['level_1', 'level_2', 'level_3'].map(
			(id) => read(id, waits, '2026-11-22 11:00')?.due,
		);
		expect(due).toEqual([at('2026-11-21 16:00'), at('2026-11-23 16:00'), at('2026-11-24 16:00')]);
	});

	it('is told with and without', () => {
		const clock = read('level_2', waits, '2026-11-23 09:00');
		expect(clock).toMatchObject({ state: 'open', elapsed: 41 * 60 });
		expect(clock?.unpaused).toEqual({
			state: 'overdue',
			due: at('2026-11-22 16:00'),
			elapsed: 65 * 60,
		});
		expect(read('level_1', waits, '2026-11-23 09:00')?.unpaused).toBeNull();
	});

	it('without an end has no due moment yet, and ends when the case is done', () => {
		const open: Happened[] = [['waiting_from', '2026-11-21 10:00']];
		expect(read('level_2', open, '2026-11-21 10:00')?.state).toBe('waiting');
		expect(read('level_2', open, '2026-12-20 09:00')).toMatchObject({
			state: 'waiting',
			due: null,
		});
		const done: Happened[] = [...open, ['level_2', '2026-11-25 10:00']];
		expect(read('level_2', done, '2026-12-20 09:00')).toMatchObject({
			state: 'on_time',
			elapsed: 18 * 60,
			pauses: [{ start: at('2026-11-21 10:00'), end: at('2026-11-25 10:00') }],
		});
	});

	it('paused, then straight to solved: the pause is not lost', () => {
		const happened: Happened[] = [
			['waiting_from', '2026-11-21 10:00'],
			['level_3', '2026-11-30 10:00'],
		];
		expect(read('level_3', happened, '2026-12-01 09:00')).toMatchObject({
			state: 'on_time',
			elapsed: 18 * 60,
		});
	});

	it('follows from the set of events only: the order of saving is irrelevant', () => {
		const happened: Happened[] = [
			...waits,
			['waiting_from', '2026-11-22 20:00'],
			['waiting_until', '2026-11-23 20:00'],
			['level_1', '2026-11-20 18:00'],
			['resolved', '2026-11-24 08:00'],
			['reopened', '2026-11-24 09:00'],
			['level_3', '2026-11-25 08:00'],
		];
		const all = (events: readonly Happened[]) =>
			ladder.clocks.map(({ id }) => read(id, events, '2026-11-26 09:00'));
		const said = all(happened);
		fc.assert(
			fc.property(fc.shuffledSubarray(happened, { minLength: happened.length }), (shuffled) => {
				expect(all(shuffled)).toEqual(said);
			}),
			{ numRuns: 100 },
		);
	});
});

describe('laws B: reopened', () => {
	const happened: Happened[] = [
		['resolved', '2026-11-21 16:00'],
		['reopened', '2026-11-22 16:00'],
		['resolved', '2026-11-24 16:00'],
	];

	it('T0 stays; two figures: first and final resolution', () => {
		expect(read('solved_first', happened, '2026-12-01 09:00')).toMatchObject({
			state: 'on_time',
			from: at('2026-11-20 16:00'),
			elapsed: 24 * 60,
		});
		expect(read('solved_last', happened, '2026-12-01 09:00')).toMatchObject({
			state: 'late',
			from: at('2026-11-20 16:00'),
			elapsed: 96 * 60,
		});
	});

	it('closed time is shown, never called a pause', () => {
		const clock = read('solved_last', happened, '2026-12-01 09:00');
		expect(clock?.closed).toEqual([{ start: at('2026-11-21 16:00'), end: at('2026-11-22 16:00') }]);
		expect(clock?.pauses).toEqual([]);
		expect(clock?.due).toBe(at('2026-11-23 16:00'));
	});

	it('while it is open again the final resolution is still to come', () => {
		expect(read('solved_last', happened, '2026-11-22 17:00')).toMatchObject({
			state: 'open',
			until: null,
		});
		// What was not needed while it was closed is needed again before it is due.
		expect(read('level_3', happened, '2026-11-22 10:00')?.state).toBe('not_applicable');
		expect(read('level_3', happened, '2026-11-22 17:00')?.state).toBe('open');
	});
});

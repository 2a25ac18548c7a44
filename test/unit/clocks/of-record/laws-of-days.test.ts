import { describe, expect, it } from 'vitest';
import { at, type Happened, moment, read } from './ladder.ts';

describe('what is to be done on the same day', () => {
	it.each([
		['2026-11-20 16:00', '2026-11-20 24:00'],
		['2026-11-21 10:00', '2026-11-23 24:00'],
		// A Sunday that is worked, before a holiday.
		['2026-09-20 23:50', '2026-09-20 24:00'],
		['2026-10-01 08:00', '2026-10-08 24:00'],
	])('of what came at %s is due at %s', (came, due) => {
		const received = { received_at: moment(came) };
		const clock = read('same_day', [], came, received);
		expect(clock).toMatchObject({ due: at(due), wholeDay: true, limit: null });
		expect(read('same_day', [['passed_up', due]], '2026-12-01 09:00', received)?.state).toBe(
			'on_time',
		);
	});
});

describe('a promised day', () => {
	const promised = { promised_on: '2026-11-25' };

	it('is kept until its 24:00', () => {
		const due = at('2026-11-25 24:00');
		const open = read('promised', [], '2026-11-24 17:00', promised);
		expect(open).toMatchObject({ state: 'open', due, limit: null });
		expect(read('promised', [], '2026-11-25 10:01', promised)?.state).toBe('due_soon');
		expect(read('promised', [], '2026-11-26 00:01', promised)?.state).toBe('overdue');
		const kept: Happened[] = [['resolved', '2026-11-25 23:59']];
		expect(read('promised', kept, '2026-12-01 09:00', promised)?.state).toBe('on_time');
		const broken: Happened[] = [['resolved', '2026-11-26 00:01']];
		expect(read('promised', broken, '2026-12-01 09:00', promised)?.state).toBe('late');
	});

	it('is no clock before it is named', () => {
		expect(read('promised', [], '2026-11-24 17:00')).toBeUndefined();
	});
});

describe('a day without a time', () => {
	it('starts a clock at its end, as the Civil Code counts, and is seen before', () => {
		const clock = read('level_1', [], '2026-11-20 09:00', { received_at: '2026-11-20' });
		expect(clock).toMatchObject({ state: 'open', due: at('2026-11-21 24:00'), elapsed: 0 });
	});
});

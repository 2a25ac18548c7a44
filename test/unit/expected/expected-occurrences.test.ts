import { describe, expect, it } from 'vitest';
import { countExpected } from '~/core/expected/count-expected.ts';
import { change, expectedOf, noted, said } from './made-up.ts';

const days = (asked: Parameters<typeof expectedOf>[0]) => expectedOf(asked).map(({ day }) => day);

describe('What should take place (laws C3)', () => {
	it('from weekly to fortnightly in mid-quarter changes only what comes after', () => {
		const quarter = { from: '2026-01-01', until: '2026-03-31' };
		const before = days(quarter);
		const after = days({ ...quarter, children: [change('2026-02-25', { frequency: 'biweekly' })] });
		expect(before.filter((day) => day < '2026-02-25')).toEqual(
			after.filter((day) => day < '2026-02-25'),
		);
		expect(before.filter((day) => day > '2026-02-25')).toEqual([
			...['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'],
		]);
		expect(after.filter((day) => day > '2026-02-25')).toEqual([
			'2026-03-02',
			'2026-03-16',
			'2026-03-30',
		]);
	});

	it('in a holiday week moves to the nearest working day, and says from which', () => {
		const [golden] = expectedOf({ from: '2026-10-05', until: '2026-10-11' });
		expect(golden).toMatchObject({ day: '2026-10-08', movedFrom: '2026-10-05' });
		const [spring] = expectedOf({ from: '2025-01-28', until: '2025-02-06' });
		expect(spring).toMatchObject({ day: '2025-02-05', movedFrom: '2025-02-03' });
		// Three Mondays around a week that is off altogether: each has its own day.
		expect(days({ from: '2026-02-09', until: '2026-03-02' })).toEqual([
			...['2026-02-09', '2026-02-14', '2026-02-24', '2026-03-02'],
		]);
	});

	it('a day off at the end of one rhythm is made up for, though the next has begun by then', () => {
		const children = [change('2026-10-07', { frequency: 'monthly', weekday: 'friday' })];
		expect(days({ children, from: '2026-09-28', until: '2026-10-31' })).toEqual([
			...['2026-09-28', '2026-10-08'],
		]);
	});

	it('is nothing while it is paused, and again once it goes on', () => {
		const children = [
			change('2026-03-10', { state: 'paused' }),
			change('2026-04-07', { state: 'running' }),
		];
		expect(days({ children, from: '2026-03-01', until: '2026-04-20' })).toEqual([
			...['2026-03-02', '2026-03-09', '2026-04-13', '2026-04-20'],
		]);
	});

	it('is nothing before its first day, nor before the record was begun where it names none', () => {
		const may = { from: '2026-05-01', until: '2026-05-31' };
		expect(days({ ...may, values: { since: '2026-05-20' } })).toEqual(['2026-05-25']);
		expect(days({ ...may, values: { since: null }, begun: '2026-05-12' })).toEqual([
			...['2026-05-18', '2026-05-25'],
		]);
		expect(days({ ...may, values: { state: 'design' } })).toEqual([]);
	});

	it('on a day of the month is on that day, in a short month on its last, moved from a weekend', () => {
		const values = { frequency: 'monthly', month_day: 31 };
		expect(days({ values, from: '2026-01-01', until: '2026-06-30' })).toEqual([
			...['2026-01-30', '2026-02-28', '2026-03-31', '2026-04-30', '2026-06-01', '2026-06-30'],
		]);
	});

	it('every quarter, half-year or year is in the month it began in', () => {
		const year = { from: '2026-01-01', until: '2026-12-31' };
		const of = (frequency: string) => days({ ...year, values: { frequency, since: '2026-02-02' } });
		expect(of('quarterly')).toEqual(['2026-02-02', '2026-05-06', '2026-08-03', '2026-11-02']);
		expect(of('semiannual')).toEqual(['2026-02-02', '2026-08-03']);
		expect(of('annual')).toEqual(['2026-02-02']);
	});

	it.each(['on_demand', 'event', 'realtime'])(
		'%s has no expected count, never a missed one, and nothing “besides”',
		(frequency) => {
			const year = { from: '2025-01-01', until: '2026-12-31', values: { frequency } };
			expect(expectedOf({ ...year, children: [noted('2026-03-03', 'done')] })).toEqual([]);
		},
	);

	it('once is on its day and never again', () => {
		const values = { frequency: 'once', since: '2026-03-05' };
		expect(days({ values, from: '2025-01-01', until: '2026-12-31' })).toEqual(['2026-03-05']);
		expect(days({ values, from: '2026-03-06', until: '2026-12-31' })).toEqual([]);
	});
});

describe('What became of it', () => {
	const march = { from: '2026-03-01', until: '2026-03-31' };
	const of = (outcome: string | null, held_on?: string) => {
		const children = [noted('2026-03-09', outcome, held_on ? { held_on } : {})];
		return expectedOf({ ...march, children }).find(({ day }) => day === '2026-03-09')?.state;
	};

	it.each([
		['done', undefined, 'as_planned'],
		['done', '2026-03-09', 'as_planned'],
		['done', '2026-03-10', 'moved'],
		['other_day', '2026-03-11', 'moved'],
		// Friday before is one working day away, the Thursday before two.
		['other_day', '2026-03-05', 'moved'],
		['other_day', '2026-03-12', 'moved_far'],
		['done', '2026-03-04', 'moved_far'],
		['other_day', undefined, 'moved'],
		['dropped', undefined, 'cancelled'],
		['joined', undefined, 'merged'],
		[null, undefined, 'not_recorded'],
		['nobody_knows', undefined, 'not_recorded'],
	])('outcome %s, held on %s: %s', (outcome, held, state) => {
		expect(of(outcome, held)).toBe(state);
	});

	it('two working days may lie over a holiday', () => {
		const moved = (held_on: string) => {
			const children = [noted('2026-09-30', 'other_day', { held_on })];
			const values = { weekday: 'wednesday' };
			return expectedOf({ values, children, from: '2026-09-28', until: '2026-10-02' })[0]?.state;
		};
		expect(moved('2026-10-09')).toBe('moved');
		expect(moved('2026-10-10')).toBe('moved_far');
	});

	it('is not missing before its day is over', () => {
		const state = (today: string) => expectedOf({ from: '2026-11-23', until: '2026-11-23', today });
		expect(said(state('2026-11-23'))).toEqual(['11-23 to_come']);
		expect(said(state('2026-11-24'))).toEqual(['11-23 not_recorded']);
	});

	it('a cancellation says why, or that nobody says', () => {
		const reason = (more: { why?: string }) =>
			expectedOf({ ...march, children: [noted('2026-03-09', 'dropped', more)] })[1]?.reason;
		expect(reason({ why: '出差' })).toBe('出差');
		expect(reason({})).toBeNull();
	});

	it('what was planned for the day off itself, or a day beside, is that meeting', () => {
		const october = { from: '2026-10-01', until: '2026-10-18' };
		const holiday = noted('2026-10-05', 'done', { held_on: '2026-10-08' });
		expect(
			said(expectedOf({ ...october, children: [holiday, noted('2026-10-13', 'done')] })),
		).toEqual([...['10-05 moved', '10-13 as_planned']]);
	});

	it('what was noted besides is told, and counts as none', () => {
		const children = [
			noted('2026-03-09', 'done'),
			noted('2026-03-10', 'done'),
			noted('2026-03-23', 'done'),
		];
		const found = expectedOf({ ...march, children, today: '2026-03-25' });
		expect(said(found)).toEqual([
			...['03-02 not_recorded', '03-09 as_planned', '03-10 besides', '03-16 not_recorded'],
			...['03-23 as_planned', '03-30 to_come'],
		]);
		const { expected, by } = countExpected(found);
		expect({ expected, ...by }).toMatchObject({
			expected: 4,
			as_planned: 2,
			besides: 1,
			to_come: 1,
		});
	});

	it('what was noted is meant for the same day whether or not the days after it are asked for', () => {
		const quarterly = { values: { frequency: 'quarterly', weekday: 'monday' } };
		const children = [
			change('2025-05-10', { frequency: 'daily', state: 'running' }),
			noted('2025-02-24', 'done', { held_on: '2025-02-24' }),
		];
		const of = (until: string) =>
			expectedOf({ ...quarterly, children, from: '2025-02-24', until }).filter(
				({ day }) => day === '2025-02-24',
			);
		// The daily ones begin so soon after the quarter's own day that February is too far from it.
		expect(of('2025-02-24')).toMatchObject([{ state: 'besides' }]);
		expect(of('2025-02-24')).toEqual(of('2026-12-31'));
	});
});

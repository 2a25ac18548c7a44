import { describe, expect, it } from 'vitest';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { holdBack } from '~/core/reports/hold-back.ts';
import { holdBackBetween } from '~/core/reports/hold-back-between.ts';
import { isReport } from '~/core/reports/is-report.ts';
import { makeReport } from '~/core/reports/make-report.ts';
import { besides, fewest, frozen, type Quarter, sourceOf, told } from './two-quarters.ts';

const besideQ3 = (before: Quarter, now: Quarter) => besides(now, frozen('2026Q3', before));

describe('A report beside that of another quarter', () => {
	it.each([
		['one more answered', [6, 12], [7, 13], 'steady'],
		['four fewer, and far fewer high scores', [38, 40], [5, 36], 'down'],
		['two more, all of them high', [4, 40], [30, 42], 'up'],
		['five more', [6, 12], [9, 17], null],
		['as many', [6, 12], [7, 12], null],
		['one more of many', [40, 80], [41, 81], null],
	] as const)('tells of so few only which way it went: %s', (_, before, now, is) => {
		const [one] = besideQ3({ one: before }, { one: now });
		expect(one?.direction ?? null).toEqual(is === null ? null : { than: '2026Q3', is });
		expect(one?.figure.n).toBe(is === null ? now[1] : null);
		if (is !== null) expect(one?.figure.reason).toBe('direction_only');
	});

	it('tells of no breakdown so much that the rest of everybody is a few more or fewer', () => {
		const figures = besideQ3(
			{ one: [30, 48], 'one@by=a': [9, 12], 'one@by=b': [6, 16], 'one@by=c': [15, 20] },
			{ one: [36, 59], 'one@by=a': [10, 14], 'one@by=b': [9, 22], 'one@by=c': [17, 23] },
		);
		// What a and c leave: b, six more. What b alone leaves: five more in a and c.
		expect(told(figures)).toEqual([59, null, 22, null]);
		const close = besideQ3(
			{ one: [30, 48], 'one@by=a': [9, 12], 'one@by=b': [6, 16], 'one@by=c': [15, 20] },
			{ one: [34, 56], 'one@by=a': [10, 14], 'one@by=b': [9, 22], 'one@by=c': [15, 20] },
		);
		// Two more in a: b and c would leave just these of everybody, and c, as many as before, would not help.
		expect(told(close)).toEqual([56, null, null, 20]);
	});

	it('leaves registers, and a quarter nothing was told of, as they are', () => {
		const source = sourceOf('2026Q4', { one: [7, 13] });
		expect(holdBackBetween(source, [], fewest)).toBe(source);
		expect(holdBackBetween(source, [frozen('2026Q3', { one: [6, 12] })], {})).toBe(source);
	});

	it('leaves what an earlier version of the same report told, so that nothing new makes no new version', () => {
		const [source, other] = [
			sourceOf('2026Q4', { one: [7, 13] }),
			frozen('2027Q1', { one: [8, 14] }),
		];
		const version = frozen('2026Q4', { one: [7, 13] });
		expect(holdBackBetween(source, [other], fewest, [version])).toBe(source);
		expect(holdBackBetween(source, [other], fewest)).not.toBe(source);
	});

	it('is read as a report again, and does not depend on the order reports are kept in', () => {
		const [a, b] = [frozen('2026Q2', { one: [6, 12] }), frozen('2026Q3', { one: [5, 11] })];
		const source = sourceOf('2026Q4', { one: [7, 13] });
		const held = holdBackBetween(source, [b, a], fewest);
		expect(held).toEqual(holdBackBetween(source, [a, b], fewest));
		expect(held.figures[0]?.direction?.than).toBe('2026Q3');
		const written = freezeReport(makeReport(held), [{ role: '总经理', on: '2027-01-12' }]);
		expect(isReport(JSON.parse(JSON.stringify(written)))).toBe(true);
	});
});

describe('A report beside several others', () => {
	const groups = (...[a, b, c]: number[]): Quarter => ({
		...{ one: [0, (a ?? 0) + (b ?? 0) + (c ?? 0)], 'one@by=a': [0, a ?? 0] },
		...{ 'one@by=b': [0, b ?? 0], ...(c !== undefined && { 'one@by=c': [0, c] }) },
	});

	it.each([
		['everybody held, the smallest group goes', [20, 20], [30, 12], [null, 30, null]],
		['nothing close, nothing goes', [20, 20], [30, 27], [57, 30, 27]],
	] as const)('tells no sum of groups that is held: %s', (_, before, now, is) => {
		expect(told(besideQ3(groups(...before), groups(...now)))).toEqual(is);
	});

	type Counts = Record<string, number>;
	it.each<[what: string, before: Counts, now: Counts, is: string[]]>([
		['a group', { a: 20, x: 30, y: 18 }, { a: 26, b: 30, x: 36, y: 20 }, ['a', 'x']],
		['everybody', { x: 30, y: 18 }, { all: 51 }, []],
		['everybody beside the roles', { x: 30, y: 18 }, { all: 51, x: 38, y: 13 }, ['x']],
		['what a group leaves', { all: 61, a: 25, b: 36 }, { all: 63, a: 25, b: 38 }, ['all']],
	])('takes what another breakdown adds up to for everybody: %s', (_, before, now, is) => {
		const idOf = (code: string) =>
			code === 'all' ? 'one' : `one@${code < 'x' ? 'by' : 'role'}=${code}`;
		const quarter = (of: Counts): Quarter =>
			Object.fromEntries(Object.entries(of).map(([code, n]) => [idOf(code), [0, n]]));
		const told = besideQ3(quarter(before), quarter(now)).filter(({ figure }) => figure.n !== null);
		expect(told.map(({ id }) => id)).toEqual(is.map(idOf));
	});

	it('counts a group that goes because of one quarter as gone beside the next', () => {
		const [q2, q3] = [frozen('2026Q2', groups(20, 20, 30)), frozen('2026Q3', groups(16, 32, 30))];
		const now = groups(22, 27, 40);
		expect(told(besides(now, q3))).toEqual([89, 22, 27, 40]);
		expect(told(besides(now, q2))).toEqual([89, null, null, 40]);
		// Two more in a, so b goes as well; told c, what it leaves of everybody would be 48 and 49.
		expect(told(besides(now, q2, q3))).toEqual([89, null, null, null]);
	});

	it('stands beside every version of the other', () => {
		const first = frozen('2026Q3', { one: [20, 40] });
		const source = sourceOf('2026Q3', { one: [21, 41] });
		const second = freezeReport(makeReport(holdBack(source, [first], fewest)), first.signed, first);
		expect(told(besides({ one: [21, 41] }, second))).toEqual([41]);
		expect(told(besides({ one: [21, 41] }, first, second))).toEqual([null]);
	});

	it('is of a later quarter without a direction', () => {
		const [one] = besides({ one: [7, 13] }, frozen('2027Q1', { one: [6, 12] }));
		expect(one?.figure.n).toBeNull();
		expect(one?.direction).toBeUndefined();
	});

	it('holds with a figure what it could be worked out from, and what could be worked out from that', () => {
		const before = frozen('2026Q3', { one: [10, 20], mean: [50, 100], change: [1, 60] });
		const source = sourceOf('2026Q4', { one: [12, 22], mean: [60, 110], change: [1, 50] });
		const goes = { along: { one: ['mean'], mean: ['change'] }, over: {} };
		const held = holdBackBetween(source, [before], fewest, [], goes).figures;
		expect(told(held)).toEqual([null, null, null]);
		expect(told(holdBackBetween(source, [before], fewest).figures)).toEqual([null, 110, 50]);
	});

	it('holds with a mean over two questions these, where neither is held for itself', () => {
		const goes = { along: { one: ['mean'], other: ['mean'] }, over: { mean: ['one', 'other'] } };
		const before = frozen('2026Q3', { one: [10, 20], other: [10, 20], mean: [20, 40] });
		const held = (one: number, other: number) => {
			const now = sourceOf('2026Q4', { one: [10, one], other: [10, other], mean: [20, 42] });
			return told(holdBackBetween(now, [before], fewest, [], goes).figures);
		};
		expect(held(30, 12)).toEqual([null, null, null]);
		expect(held(22, 20)).toEqual([null, 20, null]);
	});

	it('goes by the fewest answers of its form', () => {
		const before = [frozen('2026Q3', { one: [10, 20] })];
		const source = sourceOf('2026Q4', { one: [12, 26] });
		expect(told(holdBackBetween(source, before, { made_up: 8 }).figures)).toEqual([null]);
		expect(told(holdBackBetween(source, before, fewest).figures)).toEqual([26]);
	});
});

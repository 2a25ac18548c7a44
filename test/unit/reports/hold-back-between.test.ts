import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooClose } from '~/core/privacy/is-too-close.ts';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { holdBackBetween } from '~/core/reports/hold-back-between.ts';
import { isReport } from '~/core/reports/is-report.ts';
import { makeReport } from '~/core/reports/make-report.ts';
import type { Report, ReportFigure } from '~/core/reports/report.ts';
import { reportOf } from './made-report.ts';

const fewest = { made_up: 5 };
const label = { 'zh-CN': '问卷', en: 'Survey' };

/** The share of high scores of so many, of everybody or of a group. */
function figureOf(id: string, count: number, n: number, period: string): ReportFigure {
	const counts = { notApplicable: 0, missing: 0, interval: null, suppressed: false, reason: null };
	return {
		...{ id, section: 'others', label, unit: 'percent', unitWords: null },
		figure: {
			...counts,
			value: count / n,
			n,
			asked: n,
			period,
			definition: { tracker: 'made_up' },
		},
	};
}

type Quarter = Record<string, readonly [count: number, n: number]>;
const sourceOf = (period: string, told: Quarter) => ({
	...reportOf([]),
	period,
	figures: Object.entries(told).map(([id, [count, n]]) => figureOf(id, count, n, period)),
	toCompare: [],
});
const frozen = (period: string, told: Quarter): Report =>
	freezeReport(makeReport(sourceOf(period, told)), [{ role: '总经理', on: '2027-01-12' }]);
const besideQ3 = (before: Quarter, now: Quarter) =>
	holdBackBetween(sourceOf('2026Q4', now), [frozen('2026Q3', before)], fewest).figures;

describe('A report beside that of another quarter', () => {
	it.each([
		['one more answered', [6, 12], [7, 13], 'steady'],
		['four fewer, and far fewer high scores', [38, 40], [5, 36], 'down'],
		['two more, all of them high', [4, 40], [30, 42], 'up'],
		['five more', [6, 12], [9, 17], null],
		['as many', [6, 12], [7, 12], null],
		['one more of many', [40, 80], [41, 81], null],
	] as const)('tells of so few only which way it went: %s', (_, before, now, is) => {
		const [told] = besideQ3({ one: before }, { one: now });
		expect(told?.direction ?? null).toEqual(is === null ? null : { than: '2026Q3', is });
		expect(told?.figure.n).toBe(is === null ? now[1] : null);
		if (is !== null) expect(told?.figure.reason).toBe('direction_only');
	});

	it('tells of no breakdown so much that the rest of everybody is a few more or fewer', () => {
		const told = besideQ3(
			{ one: [30, 48], 'one@by=a': [9, 12], 'one@by=b': [6, 16], 'one@by=c': [15, 20] },
			{ one: [36, 59], 'one@by=a': [10, 14], 'one@by=b': [9, 22], 'one@by=c': [17, 23] },
		);
		// What a and c leave: b, six more. What b alone leaves: five more in a and c.
		expect(told.map(({ figure }) => figure.n)).toEqual([59, null, 22, null]);
		const close = besideQ3(
			{ one: [30, 48], 'one@by=a': [9, 12], 'one@by=b': [6, 16], 'one@by=c': [15, 20] },
			{ one: [34, 56], 'one@by=a': [10, 14], 'one@by=b': [9, 22], 'one@by=c': [15, 20] },
		);
		// Two more in a: b and c would leave just these of everybody, and c, as many as before, would not help.
		expect(close.map(({ figure }) => figure.n)).toEqual([56, null, null, 20]);
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
		const told = holdBackBetween(source, [b, a], fewest);
		expect(told).toEqual(holdBackBetween(source, [a, b], fewest));
		expect(told.figures[0]?.direction?.than).toBe('2026Q3');
		const written = freezeReport(makeReport(told), [{ role: '总经理', on: '2027-01-12' }]);
		expect(isReport(JSON.parse(JSON.stringify(written)))).toBe(true);
	});
});

describe('An attacker with the reports of two quarters', () => {
	const size = fc.integer({ min: 5, max: 40 });
	const company = fc.array(fc.tuple(size, fc.integer({ min: -6, max: 6 })), {
		minLength: 2,
		maxLength: 8,
	});
	const quarters = (groups: readonly (readonly [number, number])[]) => {
		const quarter = (of: readonly number[]): Quarter => ({
			one: [0, of.reduce((sum, n) => sum + n, 0)],
			...Object.fromEntries(of.map((n, at) => [`one@by=${at}`, [0, n] as const])),
		});
		const now = groups.map(([n, more]) => Math.max(5, n + more));
		return { before: quarter(groups.map(([n]) => n)), now: quarter(now) };
	};
	/** The groups, and what those told leave of everybody, that are a few more or fewer than before. */
	const exposed = (before: Quarter, told: readonly ReportFigure[]) => {
		const pairs = told.flatMap(({ id, figure: { n } }) =>
			n === null ? [] : [{ id, now: n, was: before[id]?.[1] ?? 0 }],
		);
		const all = pairs.find(({ id }) => id === 'one');
		const groups = pairs.filter(({ id }) => id !== 'one');
		const sum = (pick: 'now' | 'was') => groups.reduce((of, one) => of + one[pick], 0);
		const rest = all && { id: 'rest', now: all.now - sum('now'), was: all.was - sum('was') };
		return [...pairs, ...(rest ? [rest] : [])].filter(
			({ now, was }) => isTooClose(was, now) && Math.min(was, now) < 50,
		);
	};

	it('finds no number that is of a few more or fewer', () => {
		fc.assert(
			fc.property(company, (groups) => {
				const { before, now } = quarters(groups);
				expect(exposed(before, besideQ3(before, now))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it('finds some in most companies where nothing is held back', () => {
		const found = fc.sample(company, 200).filter((groups) => {
			const { before, now } = quarters(groups);
			return exposed(before, sourceOf('2026Q4', now).figures).length > 0;
		});
		expect(found.length).toBeGreaterThan(100);
	});
});

import { describe, expect, it } from 'vitest';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { holdBack } from '~/core/reports/hold-back.ts';
import { makeReport } from '~/core/reports/make-report.ts';
import type { ReportedFigure } from '~/core/reports/report.ts';
import { reportOf } from './made-report.ts';

const definition = { tracker: 'made_up' };
const counts = { notApplicable: 0, missing: 0, interval: null, suppressed: false, reason: null };
const share = (count: number, n: number): ReportedFigure => ({
	...{ ...counts, value: count / n, n, asked: n, period: '2026Q4', definition },
});
const spread = (...own: number[]): ReportedFigure => {
	const n = own.reduce((sum, count) => sum + count, 0);
	const value = own.map((count, at) => ({ code: String(at), count }));
	return { ...counts, value, n, asked: n, period: '2026Q4', definition };
};

const report = reportOf([]);
type Groups = typeof report.figures;
const words = { 'zh-CN': '问卷', en: 'Survey' };
const sourceOf = (figure: ReportedFigure) => ({
	...report,
	figures: [
		{
			...{ id: 'one', section: 'others' as const, label: words, unit: 'number' as const },
			...{ unitWords: null, figure },
		},
	],
	toCompare: [],
});
const frozen = (figure: ReportedFigure) =>
	freezeReport(makeReport(sourceOf(figure)), [{ role: '总经理', on: '2027-01-12' }]);

describe('A later version of a report', () => {
	it.each([
		['one more answer', share(40, 50), share(41, 51), 'direction_only'],
		['one answer put right', share(40, 50), share(39, 50), 'direction_only'],
		['five more', share(40, 50), share(44, 55), null],
		['the very same', share(40, 50), share(40, 50), null],
		['one more of a distribution', spread(5, 9, 7), spread(5, 9, 8), 'direction_only'],
		['one answer moved', spread(5, 9, 7), spread(6, 8, 7), 'direction_only'],
		['six more of a distribution', spread(5, 9, 7), spread(7, 11, 9), null],
	] as const)('holds back what would tell of too few: %s', (_, before, now, reason) => {
		const held = holdBack(sourceOf(now), [frozen(before)], { made_up: 5 });
		expect(held.figures[0]?.figure.reason).toBe(reason);
		if (reason !== null) expect(held.figures[0]?.figure).toMatchObject({ value: null, n: null });
	});

	it('holds back groups that no version told, where they would add up to everybody of a few more', () => {
		const figureOf = (id: string, figure: ReportedFigure) => ({
			...{ ...sourceOf(figure).figures[0], id, figure },
		});
		const before = { ...report, figures: [figureOf('one', share(12, 20))] as Groups };
		const now = {
			...{ ...report, toCompare: [] },
			figures: [
				figureOf('one', share(13, 22)),
				figureOf('one@department=sales', share(6, 10)),
				figureOf('one@department=finance', share(7, 12)),
				figureOf('two', share(7, 12)),
			] as Groups,
		};
		const told = freezeReport(makeReport({ ...before, toCompare: [] }), [
			{ role: '总经理', on: '2027-01-12' },
		]);
		const held = holdBack(now, [told], { made_up: 5 });
		expect(held.figures.map(({ figure }) => figure.n)).toEqual([null, null, null, 12]);
	});

	it('holds back with one group all others of its breakdown that changed, and no more', () => {
		const groups = (...own: [id: string, figure: ReportedFigure][]) => ({
			...report,
			toCompare: [],
			figures: own.map(([id, figure]) => ({ ...sourceOf(figure).figures[0], id })) as Groups,
		});
		const [sales, finance] = ['one@department=sales', 'one@department=finance'];
		const [production, level] = ['one@department=production', 'one@level='];
		const before = groups(
			['one', share(30, 50)],
			[sales, share(9, 20)],
			[finance, share(6, 10)],
			[production, share(15, 20)],
			[level, share(30, 50)],
		);
		const now = groups(
			['one', share(38, 62)],
			[sales, share(10, 22)],
			[finance, share(6, 10)],
			[production, share(22, 30)],
			[level, share(38, 62)],
		);
		const version = freezeReport(makeReport(before), [{ role: '总经理', on: '2027-01-12' }]);
		const told = holdBack(now, [version], { made_up: 5 }).figures;
		const reasons = told.map(({ figure }) => figure.reason);
		// Two more in sales: told, the twelve more of everybody less the ten of production would be these two.
		expect(reasons).toEqual([null, 'direction_only', null, 'direction_only', null]);
	});

	it('holds back a middle of a few more, however far it lies from what it was', () => {
		const held = holdBack(
			sourceOf({ ...share(1, 42), value: 0.9 }),
			[frozen({ ...share(1, 40), value: 0.5 })],
			{ made_up: 5 },
		);
		expect(held.figures[0]?.figure.n).toBeNull();
	});

	it('holds back with a figure what it could be worked out from, and tells how many answered', () => {
		const of = (count: number, n: number) => {
			const [one] = sourceOf(share(count, n)).figures;
			if (!one) throw new Error('There is one.');
			return {
				...sourceOf(share(count, n)),
				figures: [
					one,
					{
						...one,
						id: 'mean',
						figure: { ...one.figure, n: 5 * n, definition: { tracker: null } },
					},
					{ ...one, id: 'one.response', section: 'completeness' as const },
				],
			};
		};
		const version = freezeReport(makeReport(of(40, 50)), [{ role: '总经理', on: '2027-01-12' }]);
		const goes = { along: { one: ['mean'] }, over: {} };
		const told = holdBack(of(41, 51), [version], { made_up: 5 }, goes).figures;
		expect(told.map(({ figure }) => figure.n)).toEqual([null, null, 51]);
	});

	it('tells of a register whatever changed', () => {
		const held = holdBack(sourceOf(share(41, 51)), [frozen(share(40, 50))], {});
		expect(held.figures[0]?.figure.n).toBe(51);
	});
});

import { describe, expect, it } from 'vitest';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { holdBack } from '~/core/reports/hold-back.ts';
import { holdBackBetween } from '~/core/reports/hold-back-between.ts';
import { makeReport } from '~/core/reports/make-report.ts';
import type { Report } from '~/core/reports/report.ts';
import { compared, fewest, frozen, sourceOf } from './two-quarters.ts';

const [q2, q3] = ['2026Q2', '2026Q3'];
type Share = readonly [count: number, n: number];
/** Whether what the quarter before was is told beside now. */
const isTold = (was: Share, now: Share, ...others: readonly Report[]) =>
	holdBackBetween(sourceOf('2026Q4', { one: now }, [compared(was, q3)]), others, fewest).toCompare
		.length === 1;

describe('What a figure was, told beside what it is', () => {
	const v1 = frozen(q3, { one: [20, 40] });
	const late = sourceOf(q3, { one: [21, 41] });
	const v2 = freezeReport(makeReport(holdBack(late, [v1], fewest)), v1.signed, v1);

	it.each([
		['no report of it, and one more now', [20, 41], [21, 42], [], false],
		['no report of it, and many more now', [20, 41], [30, 60], [], true],
		['as its report told it', [20, 40], [30, 60], [v1], true],
		['a late answer since its report', [21, 41], [30, 60], [v1], false],
		['an answer put right since its report', [21, 40], [30, 60], [v1], false],
		['covered in its report', [21, 41], [30, 60], [v2], false],
		[
			'no report of it, and one more than the quarter before it',
			[21, 41],
			[30, 60],
			[frozen(q2, { one: [20, 40] })],
			false,
		],
		[
			'one more than another report compared with',
			[21, 41],
			[30, 60],
			[frozen('2027Q1', { one: [40, 80] }, [compared([20, 40], q3)])],
			false,
		],
	] as const)('%s', (_, was, now, others, is) => {
		expect(isTold(was, now, ...others)).toBe(is);
	});

	it('stays where a version of the same report told it', () => {
		const source = sourceOf('2026Q4', { one: [21, 42] }, [compared([20, 41], q3)]);
		const version = freezeReport(makeReport(source), v1.signed);
		expect(holdBackBetween(source, [], fewest, [version])).toBe(source);
	});

	it('holds back a figure close to what another report says it was', () => {
		const other = frozen('2027Q1', { one: [40, 80] }, [compared([20, 40], q3)]);
		const [one] = holdBackBetween(late, [other], fewest).figures;
		expect(one?.figure.n).toBeNull();
	});

	it('is told of a register', () => {
		const source = sourceOf('2026Q4', { one: [21, 42] }, [compared([20, 41], q3)]);
		expect(holdBackBetween(source, [v1], {})).toBe(source);
	});
});

import { expect, it } from 'vitest';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { holdBackBetween } from '~/core/reports/hold-back-between.ts';
import { makeReport } from '~/core/reports/make-report.ts';
import type { ReportFigure } from '~/core/reports/report.ts';
import { fewest, sourceOf } from './two-quarters.ts';

it('A figure held beside another quarter says a direction of shares alone; how many answered is told', () => {
	const one = (value: number, n: number, more: Partial<ReportFigure>, period: string) => {
		const source = sourceOf(period, { one: [1, n] });
		const figures = source.figures.map((own) => ({
			...{ ...own, ...more },
			figure: { ...own.figure, value },
		}));
		return { ...source, figures };
	};
	const held = (more: Partial<ReportFigure>, was: number, is: number) => {
		const before = freezeReport(makeReport(one(was, 40, more, '2026Q3')), [
			{ role: '总经理', on: '2027-01-12' },
		]);
		return holdBackBetween(one(is, 41, more, '2026Q4'), [before], fewest).figures[0];
	};
	expect(held({ unit: 'number' }, 0.5, 0.9)).not.toHaveProperty('direction');
	expect(held({ unit: 'number' }, -1, -2)?.figure.n).toBeNull();
	const asked = { id: 'made_up.response', section: 'completeness' } as const;
	expect(held(asked, 0.5, 0.6)?.figure.n).toBe(41);
});

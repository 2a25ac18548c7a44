import { describe, expect, it } from 'vitest';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { isReport } from '~/core/reports/is-report.ts';
import { readPublished } from '~/core/reports/read-published.ts';
import type { Report, ReportContent } from '~/core/reports/report.ts';
import { writeReport } from '~/core/reports/report-text.ts';
import { reportOf } from './made-report.ts';

const signed = [{ role: '总经理', on: '2027-01-12' }];
const row = { id: 'r-bbbbbb', hash: 'h000001', amount: 3, choice: null };
const first = freezeReport(reportOf([row]), signed);
const second = freezeReport(reportOf([row], '多了一句'), signed, first);
/** A report that fits its hash and lacks what every report has. */
const without = (part: keyof ReportContent) =>
	freezeReport({ ...reportOf([row]), [part]: undefined }, signed);

describe('A published file', () => {
	it('of a frozen report is read whole, whichever version it is', () => {
		expect(readPublished(writeReport(first), '2026Q4')).toEqual({ report: first });
		expect(readPublished(writeReport(second), '2026Q4')).toEqual({ report: second });
	});

	it('is read with what people asked for and what came of it', () => {
		const heard = [{ asked: '会太长', done: '例会改为一小时' }];
		const report = freezeReport({ ...reportOf([row]), heard }, signed);
		expect(readPublished(writeReport(report), '2026Q4')).toEqual({ report });
	});

	it.each<[flaw: string, text: string, period?: string]>([
		['not_json', writeReport(first).slice(0, -9)],
		['not_json', '<!doctype html>'],
		['not_a_report', '{"version":1}'],
		['not_a_report', 'null'],
		['later_format', writeReport({ ...first, format: 2 as 1 })],
		['edited', writeReport(first).replace('另算', '算')],
		['other_period', writeReport(first), '2026Q3'],
		...(['figures', 'actions', 'words', 'from'] as const).map((part): [string, string] => [
			'incomplete',
			writeReport(without(part)),
		]),
	])('is not shown, not even in part: %s', (flaw, text, period = '2026Q4') => {
		expect(readPublished(text, period)).toEqual({ flaw });
	});

	it('that has a figure without its n, or a section nobody knows, is no report', () => {
		const [figure] = first.figures;
		const { n: _, ...covered } = figure?.figure ?? {};
		const of = (figures: readonly unknown[]) => isReport({ ...first, figures });
		expect(of([figure])).toBe(true);
		expect(of([{ ...figure, figure: covered }])).toBe(false);
		expect(of([{ ...figure, section: 'elsewhere' }])).toBe(false);
		expect(of([{ ...figure, figure: { ...figure?.figure, value: '3' } }])).toBe(false);
	});

	it('that only says more than this edition knows is shown', () => {
		const more = { ...reportOf([row]), later: 1 } as ReportContent;
		const report: Report = freezeReport(more, signed);
		expect(readPublished(writeReport(report), '2026Q4')).toEqual({ report });
	});
});

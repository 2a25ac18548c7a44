import { describe, expect, it } from 'vitest';
import type { AnyFigure } from '~/core/figures/any-figure.ts';
import { dataHash } from '~/core/reports/data-hash.ts';
import { makeReport, type ReportSource } from '~/core/reports/make-report.ts';
import { sectionIds } from '~/core/reports/sections.ts';
import { reportOf } from './made-report.ts';

const report = reportOf([]);
const [figure] = report.figures;
if (!figure) throw new Error('The report has no figure.');
const before: AnyFigure = { ...figure.figure, value: 3 };
const source: ReportSource = { ...report, toCompare: [] };
const difference = (low: number, high: number) => ({
	difference: (low + high) / 2,
	interval: { low, high },
});

describe('A report that is made', () => {
	it('has eight sections, and its figures stand in their order', () => {
		expect(sectionIds).toHaveLength(8);
		expect(report.figures.map(({ section }) => section)).toEqual(['main', 'others', 'others']);
	});

	it.each([
		['improved', difference(0.12, 0.3), 0.1],
		['leaning', difference(0.01, 0.1), 0.1],
		['no_clear_change', difference(-0.08, 0.09), 0.1],
		['worse', difference(-0.3, -0.1), 0.1],
		['cannot_tell', null, 0.1],
	] as const)('finds the word "%s" by rule', (verdict, apart, by) => {
		const compared = { figure: 'K0', against: 'previous', before } as const;
		const toCompare = [{ ...compared, difference: apart, aim: { better: 'higher' as const, by } }];
		expect(makeReport({ ...source, toCompare }).comparisons[0]?.verdict).toBe(verdict);
	});

	it.each([
		['improved', difference(0.12, 0.3), 'higher', null],
		['improved', difference(-0.3, -0.12), 'lower', null],
		['worse', difference(-0.3, -0.12), 'higher', 0.5],
		['no_clear_change', difference(-0.05, 0.08), 'higher', 0.1],
		['cannot_tell', difference(-0.05, 0.12), 'higher', 0.1],
		['cannot_tell', difference(-0.05, 0.08), 'higher', null],
		['cannot_tell', null, 'higher', 0.1],
	] as const)('says "%s" of a quarter nothing was to come of', (verdict, apart, better, within) => {
		const compared = { figure: 'K0', against: 'previous', before, difference: apart } as const;
		const toCompare = [{ ...compared, aim: { better, by: null, within } }];
		expect(makeReport({ ...source, toCompare }).comparisons[0]?.verdict).toBe(verdict);
	});

	it('is refused where two figures bear one name, or one is compared that is not there', () => {
		expect(() => makeReport({ ...source, figures: [figure, figure] })).toThrow('Two figures');
		const none = { better: 'higher', by: null } as const;
		const missing = { figure: 'K99', against: 'baseline', before } as const;
		expect(() =>
			makeReport({ ...source, toCompare: [{ ...missing, difference: null, aim: none }] }),
		).toThrow('not among the figures');
	});
});

describe('The hash of a report’s data', () => {
	const one = { tracker: 'a', id: 'r-1', hash: 'h1' };
	const data = (more: Partial<Parameters<typeof dataHash>[0]>) =>
		dataHash({
			period: '2026Q4',
			records: [one],
			basis: [{ id: 'calendar', version: 'h9' }],
			...more,
		}).data;

	it('is another one for another record, revision, calendar or period', () => {
		const hashes = [
			data({}),
			data({ records: [] }),
			data({ records: [{ ...one, hash: 'h2' }] }),
			data({ records: [one, { ...one, hash: 'h2' }] }),
			data({ basis: [{ id: 'calendar', version: 'h8' }] }),
			data({ period: '2027Q1' }),
		];
		expect(new Set(hashes).size).toBe(hashes.length);
		for (const hash of hashes) expect(hash).toMatch(/^h[0-9a-f]{16}$/);
	});
});

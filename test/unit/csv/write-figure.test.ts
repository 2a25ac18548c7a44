import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeFigure } from '~/core/csv/write/write-figure.ts';
import { suppress } from '~/core/figures/figure.ts';
import type { ReportedFigure, ReportFigure } from '~/core/reports/report.ts';

const counts = { n: 8, asked: 12, notApplicable: 1, missing: 3 };
const shown = {
	...{ value: 0.75, interval: { low: 0.4, high: 0.9 }, suppressed: false, reason: null },
	...{ period: '2026Q4', definition: {}, ...counts },
} satisfies ReportedFigure;

function read(figure: ReportedFigure, more: Partial<ReportFigure> = {}) {
	const { name, text } = writeFigure(
		{
			...{ id: 'K7 a/b', section: 'main', label: { en: '=Answered' }, unit: 'percent' },
			...{ unitWords: null, figure, ...more },
		},
		'en',
	);
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	return { name, text, rows: data };
}

describe('The file of a figure', () => {
	it('tells the number with all it takes to be read, and no formula', () => {
		const { name, text, rows } = read(shown);
		expect(name).toBe('2026Q4-K7_a_b.csv');
		expect(text.startsWith('\uFEFF"figure",')).toBe(true);
		expect(rows).toEqual([
			{
				...{ figure: 'K7 a/b', label: "'=Answered", period: '2026Q4', option: '' },
				...{ option_label: '', value: '0.75', low: '0.4', high: '0.9', n: '8', asked: '12' },
				...{ not_applicable: '1', missing: '3', reason: '', direction: '', direction_than: '' },
			},
		]);
	});

	it('has a row for each option, and "7/8" where that is what the report says', () => {
		const value = [
			{ code: 'a', count: 5 },
			{ code: 'b', count: 3 },
		];
		const options = [{ code: 'a', label: { en: 'Yes' } }];
		const { rows } = read({ ...shown, value, interval: null }, { options });
		expect(
			rows.map(({ option, option_label, value: count }) => [option, option_label, count]),
		).toEqual([
			['a', 'Yes', '5'],
			['b', '', '3'],
		]);
		const few = { ...shown, value: null, kOf: { count: 7, n: 8 } };
		expect(read(few).rows[0]?.['value']).toBe('7/8');
	});

	it('of what is covered holds the reason and no number', () => {
		const covered = suppress({ ...shown, definition: definitionOf() }, 'too_few');
		const { period: _, figure: __, ...rest } = read(covered).rows[0] ?? {};
		expect(rest['reason']).toBe('too_few');
		expect(Object.values(rest).join('')).not.toMatch(/\d/);
		const direction = { than: '2026Q3', is: 'up' } as const;
		const [went] = read({ ...covered, reason: 'direction_only' }, { direction }).rows;
		expect(went).toMatchObject({ value: '', direction: 'up', direction_than: '2026Q3' });
	});
});

function definitionOf() {
	return { tracker: 'made_up', version: 1, field: 'score', measure: 'share' } as const;
}

import { describe, expect, it } from 'vitest';
import { coverKpi } from '~/core/figures/kpis/kpi-figure.ts';
import { kpi, kpisOf, record } from './cases.ts';

type Score = number | 'na' | null;
const dimensions = [
	'meeting_efficiency',
	'cross_department',
	'customer_response',
	'employee_feedback',
	'information_timeliness',
];
const assessed = (dimension: string, scores: readonly Score[], instrument = 'survey') =>
	scores.map((score) =>
		record('assessment', { period: '2026Q4', instrument, dimension, score, department: 'sales' }),
	);
const pulse = (scores: readonly Score[]) =>
	scores.map((worth) => record('meeting_pulse', { period: '2026Q4', meeting: 'forum', worth }));
const times = (count: number, score: Score) => Array.from({ length: count }, () => score);
/** The eight answers of one person. */
const person = (wave: string, period: string, ...scores: Score[]) => {
	const names = ['on_time', 'know_aim', 'done_after', 'know_whom', 'day_kept', 'told_first'];
	const given = [...names, 'answered', 'satisfied'].map((id, at) => [id, scores[at] ?? null]);
	return record('pilot_survey', { ...Object.fromEntries(given), wave, period });
};

describe('What people think, told of all of them', () => {
	it('of fewer than five answers to the question tells nothing, not even how many', () => {
		const found = kpi(kpisOf(pulse([5, 2, 3, 4, 'na', null])), 'K34 top_two');
		expect(found).toEqual(coverKpi(found));
		expect(JSON.stringify({ ...found, definition: null, period: '', left: null })).not.toMatch(
			/\d/,
		);
	});

	it('is "3 of 7", then a share; where nearly all agree, only a band', () => {
		const of = (...scores: Score[]) => kpi(kpisOf(pulse(scores)), 'K34 top_two');
		expect(of(5, 4, 4, 1, 2, 3, 3)).toMatchObject({ kOf: { count: 3, n: 7 }, value: null });
		expect(of(...times(6, 5), ...times(6, 2))).toMatchObject({ value: 0.5, n: 12 });
		expect(of(...times(11, 4), 1)).toMatchObject({
			band: { atLeast: 0.9 },
			value: null,
			kOf: null,
		});
		expect(of(...times(19, 4), 1)).toMatchObject({ value: 0.95, band: null });
	});

	it('tells no middle where it would tell what each of a few said', () => {
		const of = (scores: Score[]) => kpi(kpisOf(assessed('cross_department', scores)), 'K17 median');
		expect(of([3, 3, 3, 3, 3, 4])).toMatchObject({ value: null, reason: 'few_agree' });
		expect(of([3, 3, 2, 3, 4, 4])).toMatchObject({ value: 3, reason: null });
	});

	it('keeps the assessor’s score apart from the staff’s', () => {
		const found = kpisOf([
			...assessed('cross_department', [...times(8, 4), ...times(4, 2)]),
			...assessed('cross_department', times(9, 1), 'assessor'),
		]);
		expect(kpi(found, 'K17 top_two')).toMatchObject({ n: 12, value: 8 / 12 });
	});

	it('K4 is the mean of the dimensions’ shares, of rows nobody can join to a person', () => {
		const shares = [12, 9, 6, 3, 0];
		const rows = dimensions.flatMap((dimension, at) => {
			const high = shares[at] ?? 0;
			return assessed(dimension, [...times(high, 5), ...times(12 - high, 2)]);
		});
		const found = kpi(kpisOf(rows), 'K4 satisfied');
		expect(found).toMatchObject({ n: 60, asked: 60, value: 0.5 });
		// As of twelve people, not of sixty.
		expect(found.interval?.low).toBeCloseTo(0.2538, 3);
		const few = rows.filter(({ values }) => `${values['dimension']}` < 'employee');
		expect(kpi(kpisOf(few), 'K4 satisfied').value).toBeNull();
	});

	it('K10 is of people: a mean of four answers or more, before and after', () => {
		const before = [
			...Array.from({ length: 10 }, () => person('before', '2026Q4', 4, 4, 2, 2)),
			...Array.from({ length: 10 }, () => person('before', '2026Q4', 4, 4, 4, 4)),
			person('before', '2026Q4', 5, 5, 5),
			person('before', '2026Q4', ...times(8, 'na')),
		];
		const after = [
			...Array.from({ length: 3 }, () => person('after', '2026Q4', 4, 4, 2, 2)),
			...Array.from({ length: 17 }, () => person('after', '2026Q4', 5, 4, 4, 3, 'na')),
		];
		const found = kpisOf([...before, ...after]);
		const was = { n: 20, asked: 22, missing: 1, notApplicable: 1, value: 0.5 };
		expect(kpi(found, 'K10 before')).toMatchObject(was);
		expect(kpi(found, 'K10 after')).toMatchObject({ n: 20, value: 0.85 });
		const change = kpi(found, 'K10 change');
		expect(change).toMatchObject({ before: { value: 0.5, n: 20 }, verdict: 'leaning' });
		expect(change.value).toBeCloseTo(0.35, 9);
		expect(change.interval?.low).toBeGreaterThan(0);
		expect(kpi(kpisOf(after), 'K10 change')).toMatchObject({ reason: 'no_baseline', value: null });
	});

	it('K10 of 20 people before and 21 after is told as its direction alone; 20 and 25 are told both', () => {
		const people = (wave: string, count: number, score: number) =>
			Array.from({ length: count }, () => person(wave, '2026Q4', ...times(8, score)));
		const of = (after: number) =>
			kpisOf([
				...[...people('before', 10, 2), ...people('before', 10, 5)],
				...[...people('after', 3, 2), ...people('after', after - 3, 5)],
			]);
		const close = of(21);
		for (const part of ['before', 'after', 'change'])
			expect(kpi(close, `K10 ${part}`)).toMatchObject({
				...{ value: null, kOf: null, interval: null, before: null, n: null },
				...{ suppressed: true, reason: 'direction_only' },
			});
		expect(kpi(close, 'K10 change').verdict).toBe('leaning');
		expect(kpi(of(25), 'K10 change')).toMatchObject({ before: { n: 20 }, n: 25 });
	});
});

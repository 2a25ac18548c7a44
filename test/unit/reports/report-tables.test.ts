import { expect, it } from 'vitest';
import { alikeScales } from '~/components/report/alike-scales.ts';
import { measureTables } from '~/components/report/measure-tables.ts';
import { numberer } from '~/components/report/numberer.ts';
import { sharedBeginning } from '~/components/report/shared-beginning.ts';
import { uncollected } from '~/components/report/uncollected.ts';
import type { AnyFigure } from '~/core/figures/any-figure.ts';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import type { ReportFigure } from '~/core/reports/report.ts';
import { reportOf } from './made-report.ts';

const words = (text: string) => ({ en: text });
const covered: AnyFigure = {
	...{ value: null, interval: null, n: null, asked: null, notApplicable: null, missing: null },
	...{ suppressed: false, reason: 'no_data', period: '2026Q4', definition: { tracker: 'made_up' } },
};
const figure = (id: string, more: Partial<ReportFigure> = {}): ReportFigure => ({
	...{ id, section: 'others', label: words(id), unit: 'percent', unitWords: null },
	figure: covered,
	...more,
});
const of = (id: string, groups: string) =>
	[...groups].map((group) => figure(`${id}@${group}`, { group: words(group) }));
const tables = (figures: ReportFigure[]) =>
	measureTables(figures, ({ group }) => group?.['en'] ?? '').map((own) =>
		own.map(([first]) => first?.id.split('@')[0]),
	);

it.each([
	['much the same groups share a table', [...of('a', 'xyz'), ...of('b', 'xy')], [['a', 'b']]],
	['other groups have their own', [...of('a', 'xyz'), ...of('b', 'zuv')], [['a'], ['b']]],
	[
		'six measures are two tables of three',
		[...'abcdef'].flatMap((id) => of(id, 'xy')),
		[[...'abc'], [...'def']],
	],
	[
		'six measures of one group are one',
		[...'abcdef'].flatMap((id) => of(id, 'x')),
		[[...'abcdef']],
	],
])('Measures in tables: %s', (_, figures, expected) => {
	expect(tables(figures)).toEqual(expected);
});

it('What has no number stands by reason and record, what is nowhere kept first, departments left out', () => {
	const notKept = { figure: { ...covered, reason: 'not_kept' as const } };
	const lines = uncollected(
		[
			figure('K1: in time', { toKeep: words('book') }),
			figure('K1: late', { toKeep: words('book') }),
			figure('K2', { group: words('Sales') }),
			figure('K3', { ...notKept, toKeep: words('orders') }),
			figure('K4'),
		],
		(key, values) => [key, ...Object.values(values ?? {})].join(' '),
		'en',
	);
	expect(lines.map(({ count, isNotKept, lines: own }) => [count, isNotKept, own.length])).toEqual([
		[1, true, 1],
		[3, false, 2],
	]);
	expect(lines[0]?.lines).toEqual(['report.to_keep K3 orders']);
	expect(lines[1]?.lines[0]).toMatch(/^report\.is book .*K1/);
});

it('Two forms whose names begin alike have a chart each, whatever stands before the colon', () => {
	const scales = ['s.spring.a', 's.spring.b', 's.autumn.a'].map((id) =>
		figure(id, { neutral: '3' }),
	);
	expect(alikeScales(scales).map((own) => own.length)).toEqual([2, 1]);
});

it('Names begin alike up to their last common colon, and are numbered name by name', () => {
	expect(sharedBeginning(['Survey: spring: pay', 'Survey: spring: rest'])).toBe('Survey: spring: ');
	expect(sharedBeginning(['Survey: spring: pay'])).toBe('Survey: ');
	expect(sharedBeginning(['Pay', 'Rest'])).toBe('');
	expect(['A', 'B', 'A'].map(numberer())).toEqual(['A', 'B', 'A 2']);
});

it('Saying in which record nothing was makes no version; saying what would have to be kept does', () => {
	const signed = [{ role: 'HR', on: '2027-01-12' }];
	const plain = reportOf([]);
	const first = freezeReport({ ...plain, figures: [figure('a')] }, signed);
	const again = (more: Partial<ReportFigure>) =>
		freezeReport({ ...plain, figures: [figure('a', more)] }, signed, first);
	expect(again({ toKeep: words('book') })).toBe(first);
	const notKept = { ...covered, reason: 'not_kept' as const };
	expect(again({ figure: notKept, toKeep: words('book') }).version).toBe(2);
});

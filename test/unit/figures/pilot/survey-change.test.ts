import { expect, it } from 'vitest';
import {
	surveyRounds,
	surveyRows,
	surveyTold,
	whyUntold,
} from '~/components/results/survey-change.ts';
import { whyWord } from '~/components/results/why-word.ts';
import { wordOf } from '~/core/figures/pilot/judge-pilot.ts';
import type { GroupResult } from '~/core/figures/results/result-view.ts';
import { others } from '~/core/privacy/wave/partition.ts';
import type { ResultsView } from '~/workers/collect/results-view.ts';

const survey = { tracker: 'made_up', before: { wave: 'before' }, after: { wave: 'after' } };
const round = (wave: string, period: string) => ({
	key: `${wave} ${period}`,
	codes: { wave, period },
});
const rounds = [
	...[round('before', '2026Q1'), round('after', '2026Q2'), round('before', '2026Q4')],
	...[round('after', '2027Q1'), round('after', '2027Q3')],
];

it.each([
	['2026-11-02', 'before 2026Q4', 'after 2027Q1'],
	['2026-03-02', 'before 2026Q1', 'after 2026Q2'],
	['2025-11-02', undefined, 'after 2026Q2'],
])(
	'A pilot that began on %s has the survey last asked before and first asked after',
	(began, before, after) => {
		const found = surveyRounds(rounds, survey, began);
		expect([found.before?.key, found.after?.key]).toEqual([before, after]);
	},
);

it('A survey open over the end of a quarter says of which quarter answers are not counted', () => {
	const split = [round('before', '2026Q4'), round('after', '2027Q1'), round('after', '2027Q2')];
	expect(surveyRounds(split, survey, '2027-01-11').left).toEqual(['2027Q2']);
	const early = [round('before', '2026Q4'), round('before', '2027Q1'), round('after', '2027Q1')];
	expect(surveyRounds(early, survey, '2027-01-11').left).toEqual(['2026Q4']);
	// It may also have begun before the end of a quarter and been asked after it, or the other way round.
	expect(surveyRounds(early, survey, '2026-12-28').left).toEqual(['2027Q1']);
	const late = [round('before', '2026Q4'), round('after', '2026Q4'), round('after', '2027Q1')];
	expect(surveyRounds(late, survey, '2027-01-04').left).toEqual(['2026Q4']);
	expect(surveyRounds(rounds, survey, '2026-11-02').left).toEqual([]);
});

const shown = (value: number, n: number) =>
	({
		is: 'shown',
		distribution: null,
		median: null,
		bands: [],
		topTwo: { value, n },
	}) as unknown as GroupResult;
const told = (cells: { of: string[]; result: GroupResult }[]) =>
	({
		items: [
			{
				...{ field: 'satisfied', kind: 'scores' },
				by: [
					{
						field: 'department',
						cells: cells.map((one) => ({ ...one, cell: one.of.length > 1 ? others : one.of[0] })),
					},
				],
			},
		],
	}) as unknown as ResultsView;

it('A question is compared where the department stands alone both times and enough answered', () => {
	const [was, is] = [
		told([{ of: ['marketing'], result: shown(0.25, 40) }]),
		told([{ of: ['marketing'], result: shown(0.75, 40) }]),
	];
	expect(surveyRows(was, is, 'marketing')[0]).toMatchObject({ word: 'leaning' });
	expect(surveyTold(surveyRows(was, is, 'marketing'), {})).toHaveProperty('rows');
	const few = told([{ of: ['marketing'], result: shown(0.75, 9) }]);
	expect(surveyRows(was, few, 'marketing')[0]).toMatchObject({ change: null, word: 'cannot_tell' });
});

it('Of departments told together, or covered, nothing is told of one', () => {
	const merged = told([{ of: ['marketing', 'sales'], result: shown(0.75, 40) }]);
	const covered = told([{ of: ['marketing'], result: { is: 'hidden', reason: 'too_few' } }]);
	for (const view of [merged, covered]) {
		const rows = surveyRows(view, view, 'marketing');
		expect(rows[0]).toMatchObject({ before: null, after: null });
		expect(surveyTold(rows, {})).toEqual({ why: 'too_few' });
	}
});

it('Where one to four answered more or fewer, no two numbers stand side by side, only the word', () => {
	const of = (value: number, n: number) => told([{ of: ['marketing'], result: shown(value, n) }]);
	expect(surveyRows(of(0.25, 40), of(0.75, 41), 'marketing')[0]).toMatchObject({
		...{ before: null, after: null, change: null, isClose: true, word: 'leaning' },
	});
	for (const n of [40, 45])
		expect(surveyRows(of(0.25, 40), of(0.75, n), 'marketing')[0]).toMatchObject({
			...{ isClose: false, before: { n: 40 }, after: { n } },
		});
});

it('Where nearly all say the same, a department is told with the range its round tells, not as too few', () => {
	const band = (n: number) => ({
		is: 'band' as const,
		...{ band: { code: null, share: { atMost: 0.1 } }, counts: { n } },
	});
	const of = (n: number) =>
		told([{ of: ['marketing'], result: band(n) as unknown as GroupResult }]);
	const after = told([{ of: ['marketing'], result: shown(0.75, 30) }]);
	expect(surveyRows(of(12), after, 'marketing')[0]).toMatchObject({
		...{ before: null, instead: { before: band(12) }, isClose: false, change: null },
	});
	// Beside a number of nearly as many the range would tell of the few between.
	expect(surveyRows(of(28), after, 'marketing')[0]).toMatchObject({
		...{ isClose: true, after: null, instead: { before: null, after: null } },
	});
});

const ranged = (n: number) => {
	const range = { is: 'band', band: { code: null, share: { atMost: 0.1 } }, counts: { n } };
	return range as unknown as GroupResult;
};
const alone = (result: GroupResult) => told([{ of: ['marketing'], result }]);

it.each([
	['far apart', 18],
	['of nearly as many', 14],
])('Two ranges %s are both told: nothing can be subtracted, and they are not too few', (_, n) => {
	const rows = surveyRows(alone(ranged(12)), alone(ranged(n)), 'marketing');
	expect(rows[0]).toMatchObject({
		...{ isClose: false, instead: { before: ranged(12), after: ranged(n) } },
	});
	expect(surveyTold(rows, {})).toEqual({ rows, labels: {} });
});

it('A department told together with others is said to be that, not to have answered too little', () => {
	const merged = told([{ of: ['marketing', 'sales'], result: shown(0.75, 40) }]);
	const rows = surveyRows(alone(shown(0.25, 40)), merged, 'marketing');
	expect(rows[0]).toMatchObject({
		...{ before: { n: 40 }, after: null, word: 'cannot_tell' },
		instead: { after: { is: 'hidden', reason: 'merged' } },
	});
});

it('What went up since a round was last shown is not said to be what the pilot raised', () => {
	const later = alone({ is: 'direction', went: 'up' });
	const rows = surveyRows(alone(shown(0.25, 40)), later, 'marketing');
	expect(rows[0]?.instead.after).toEqual({ is: 'direction', went: null });
	expect(surveyTold(surveyRows(later, later, 'marketing'), {})).toHaveProperty('rows');
});

it.each([
	['leaning', ['improved', 'cannot_tell'], 'pilot.of_all_leaning'],
	['leaning', ['leaning'], 'pilot.when_leaning'],
	['worse', ['improved', 'worse'], 'pilot.of_all_worse'],
	['no_clear_change', ['no_clear_change', 'cannot_tell'], 'pilot.of_all_no_clear_change'],
	['cannot_tell', ['cannot_tell', 'cannot_tell'], 'pilot.when_cannot_tell'],
	['cannot_tell', [], 'pilot.when_no_aims'],
] as const)('“%s” of the figures %j is explained by %s', (word, words, key) => {
	expect(whyWord({ outcomes: words.map((one) => ({ word: one })), word })).toBe(key);
	expect(words.length === 0 || wordOf(words) === word).toBe(true);
});

it('A survey that asked for no scores is not said to have had too few answers', () => {
	const nothing = told([]);
	expect(surveyTold(surveyRows({ ...nothing, items: [] }, nothing, 'marketing'), {})).toEqual({
		why: 'no_scores',
	});
});

it.each([
	['too_few', 'everybody would be in one group', null],
	['too_few', 'the department would stand with others', [['*others', ['marketing', 'sales']]]],
	['undeclared', 'it would stand alone', [['marketing', ['marketing']]]],
] as const)('A round not broken down yet is %s where %s', (why, _, groups) => {
	const cells = groups?.map(([id, of]) => ({ id, of })) ?? null;
	const breakdowns = [{ field: 'department', cells }];
	const proposal = { fewest: 5, breakdowns, invited: null };
	expect(whyUntold({ state: 'undeclared', proposal }, 'marketing')).toBe(why);
	expect(whyUntold({ state: 'under_way', proposal }, 'marketing')).toBe('under_way');
	expect(whyUntold({ state: 'told', proposal: null }, 'marketing')).toBeNull();
});

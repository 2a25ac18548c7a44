import { describe, expect, it } from 'vitest';
import type { FigureUse } from '~/core/definition/figures-schema.ts';
import { itemsOf } from '~/core/figures/results/items.ts';
import { goesWith, withAll } from '~/core/reports/goes-with.ts';
import { holdBack } from '~/core/reports/hold-back.ts';
import { holdBackBetween } from '~/core/reports/hold-back-between.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { loadDefinitions } from '../definitions.ts';
import { fewest, frozen, sourceOf, told } from './two-quarters.ts';

const definitions = loadDefinitions('zh-CN');
const roundOf = (tracker: string, codes: Record<string, string>) => {
	const definition = definitions.find(({ id }) => id === tracker);
	if (!definition) throw new Error(`There is no ${tracker}.`);
	const round = { key: Object.values(codes).join(' '), codes };
	return { definition, round, items: itemsOf(definition) };
};
const goes = goesWith(kpiPlan, definitions, [
	roundOf('assessment', { period: '2026Q4', instrument: 'survey' }),
	roundOf('assessment', { period: '2026Q4', instrument: 'assessor' }),
	roundOf('pilot_survey', { wave: 'before', period: '2026Q4' }),
	roundOf('pilot_survey', { wave: 'after', period: '2026Q4' }),
]);

const dimensions =
	definitions
		.find(({ id }) => id === 'assessment')
		?.fields.flatMap((field) =>
			field.id === 'dimension' && 'options' in field ? field.options : [],
		).length ?? 0;

/** The plan in which the pilot's survey feeds K10's first part with a use of that kind. */
const planOf = (use: Pick<Extract<FigureUse, { use: 'share' }>, 'use' | 'is'>) => ({
	...kpiPlan,
	trackers: kpiPlan.trackers.map((tracker) =>
		tracker.id === 'pilot_survey' ? { ...tracker, uses: [{ ...shareOfPilot, ...use }] } : tracker,
	),
});
const shareOfPilot: Extract<FigureUse, { use: 'share' }> = {
	...{ metric: 'K10', part: 'before', where: { wave: ['before'] }, above: {}, department: null },
	...{ at: { field: 'period', where: {}, pick: 'first' }, least: {}, has: null },
	...{ use: 'share', is: {} },
};

const asked = ['answered', 'day_kept', 'done_after', 'know_aim', 'know_whom', 'on_time'].concat(
	'satisfied',
	'told_first',
);

describe('Where a figure of a report is held', () => {
	it.each([
		[
			'a question of a round: the measures of it and over it',
			'assessment.survey.score.meeting_efficiency',
			['K13.mean', 'K13.median', 'K13.top_two', 'K4.satisfied'],
		],
		[
			'a measure: the same question, and all others of it',
			'K17.mean',
			['K17.median', 'K17.top_two', 'K4.satisfied', 'assessment.survey.score.cross_department'],
		],
		['a question of another round: nothing', 'assessment.assessor.score.meeting_efficiency', []],
		[
			'a question after: the measure over it, and its change',
			'pilot_survey.after.on_time',
			['K10.after', 'K10.change'],
		],
		[
			// Were all eight told, who had a mean of 4 could be worked out wherever all gave 4 and more, and nearly so elsewhere.
			'a measure over several, by itself: its change, and its questions',
			'K10.before',
			['K10.change', ...asked.map((field) => `pilot_survey.before.${field}`)],
		],
		['a measure of a register: nothing', 'K1.waiting', []],
	])('%s', (_, id, others) => {
		expect([...withAll([id], goes)].filter((one) => one !== id).toSorted()).toEqual(others);
	});

	it('all questions that a mean over them consists of are held, unless one of them is', () => {
		const held = [...withAll(['K4.satisfied'], goes)];
		expect(held.filter((id) => id.startsWith('assessment.survey.'))).toHaveLength(dimensions);
		expect(held).toContain('K17.mean');
		expect(held.filter((id) => id.startsWith('assessment.assessor.'))).toEqual([]);
		const one = withAll(['K4.satisfied', 'assessment.survey.score.cross_department'], goes);
		expect([...one].filter((id) => id.startsWith('assessment.survey.'))).toHaveLength(1);
	});

	it('a question that readers know already hides nothing of a measure over it', () => {
		const over = { along: {}, over: { mean: ['one', 'two', 'three'] } };
		const all = ['one', 'mean', 'two', 'three'];
		expect([...withAll(['one', 'mean'], over, new Set(), new Set(['one']))]).toEqual(all);
		const quarter = (...numbers: [count: number, n: number][]) =>
			Object.fromEntries(numbers.map((share, at) => [all[at], share]));
		const now = quarter([7, 13], [8, 14], [9, 20], [3, 20]);
		const version = frozen('2026Q4', quarter([7, 13]));
		const between = holdBackBetween(
			sourceOf('2026Q4', now),
			[frozen('2026Q3', quarter([6, 12], [7, 13]))],
			...([fewest, [version], over] as const),
		);
		expect(told(between.figures)).toEqual([13, null, null, null]);
		const earlier = frozen('2026Q4', quarter([6, 12], [7, 13]));
		const later = holdBack(sourceOf('2026Q4', now), [earlier, version], fewest, over);
		expect(told(later.figures)).toEqual([13, null, null, null]);
	});

	it('a share of answers to one question and the question tell the same', () => {
		const { along } = goesWith(planOf({ use: 'share', is: { on_time: ['yes'] } }), definitions, [
			roundOf('pilot_survey', { wave: 'before', period: '2026Q4' }),
		]);
		expect(along['K10.before']).toContain('pilot_survey.before.on_time');
	});
});

import { describe, expect, it } from 'vitest';
import { itemsOf } from '~/core/figures/results/items.ts';
import { goesWith, withAll } from '~/core/reports/goes-with.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { loadDefinitions } from '../definitions.ts';

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
		['a measure over several: its change, and no question', 'K10.before', ['K10.change']],
		['a measure of a register: nothing', 'K1.waiting', []],
	])('%s', (_, id, others) => {
		expect([...withAll([id], goes)].filter((one) => one !== id).toSorted()).toEqual(others);
	});
});

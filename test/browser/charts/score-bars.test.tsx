import { expect, it } from 'vitest';
import { ResultsContext } from '~/components/results/ResultsContext.tsx';
import { ScoreBars } from '~/components/results/ScoreBars.tsx';
import type { ItemResult } from '~/core/figures/results/result-view.ts';
import { loadDefinition } from '../definitions.ts';
import { mountChart } from './mount-chart.tsx';

const assessment = loadDefinition('assessment');
const field = assessment.fields.find(({ type }) => type === 'rating')?.id ?? expect.fail();
const row = (id: string, all: ItemResult['all']): ItemResult => ({
	...{ id, field, option: null, kind: 'scores' },
	...{ all, by: [] },
});
const wentUp = row('one', { is: 'direction', went: 'up' });

it('where of every question only the direction may be told, a sentence says so and no empty chart is drawn', () => {
	const element = mountChart(
		<ResultsContext.Provider value={assessment}>
			<ScoreBars items={[wentUp, row('two', { is: 'direction', went: null })]} />
		</ResultsContext.Provider>,
	);
	expect(element.textContent).toMatch(/^各分数的人数不显示/);
	expect(element.querySelector('svg, table')).toBeNull();
});

it('where one question may be told, the chart stands', () => {
	const element = mountChart(
		<ResultsContext.Provider value={assessment}>
			<ScoreBars items={[wentUp, row('two', { is: 'hidden', reason: 'too_few' })]} />
		</ResultsContext.Provider>,
	);
	expect(element.querySelector('table')).not.toBeNull();
});

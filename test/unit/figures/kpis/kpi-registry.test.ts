import { describe, expect, it } from 'vitest';
import { findFigureMistakes } from '~/core/definition/figure-mistakes.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { computeKpis } from '~/core/figures/kpis/compute-kpis.ts';
import { loadDefinitions } from '../../definitions.ts';
import { figures, kpiPlan, limits, metrics } from './kpi-content.ts';

const definitions = loadDefinitions('zh-CN');
const quarter = { code: '2026Q4', from: '2026-10-01', until: '2026-12-31' };

describe('The measures of the handbook', () => {
	it('are all fed by a register, compared, counted over all, or say what would have to be kept', () => {
		expect(findFigureMistakes(definitions, figures, metrics, Object.keys(limits))).toEqual([]);
	});

	it('are told of nothing at all, each part at least once', () => {
		const source = {
			plan: kpiPlan,
			definitions,
			rowsOf: () => [],
			now: Date.UTC(2026, 11, 1) / 6e4,
		};
		const asked = { period: quarter, baseline: null, department: null };
		const found = atOnce(computeKpis(source, asked));
		const names = kpiPlan.metrics.flatMap(({ id, parts }) =>
			parts.map((part) => `${id} ${part.id}`),
		);
		const told = found.map(({ definition }) => `${definition.metric} ${definition.part}`);
		expect([...new Set(told)]).toEqual(names);
		expect(new Set(found.map(({ reason }) => reason))).toEqual(new Set(['no_data', 'not_kept']));
	});
});

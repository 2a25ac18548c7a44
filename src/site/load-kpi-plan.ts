import { getCollection } from 'astro:content';
import { findFigureMistakes } from '~/core/definition/figure-mistakes.ts';
import { findReportMistakes } from '~/core/definition/report-mistakes.ts';
import { findTrialMistakes } from '~/core/definition/trial-mistakes.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { makeKpiPlan } from '~/core/figures/kpis/make-kpi-plan.ts';
import { loadAllClocks } from './load-company-clocks.ts';
import { loadDefinitions } from './load-definitions.ts';
import { loadRows } from './load-plan.ts';
import { loadTrials } from './load-trials.ts';

/** What figures are worked out with, in a language; throws a sentence where trackers and `metrics.yml` do not fit. */
export async function loadKpiPlan(locale: string): Promise<KpiPlan> {
	const definitions = await loadDefinitions(locale);
	const metrics = await loadRows('metrics');
	const clocks = await loadAllClocks();
	const trackers = await getCollection('trackers');
	const figures = Object.fromEntries(trackers.map(({ id, data }) => [id, data.figures]));
	const reports = Object.fromEntries(trackers.map(({ id, data }) => [id, data.report]));
	const mistakes = [
		...findFigureMistakes(definitions, figures, metrics, Object.keys(clocks.limits)),
		...findReportMistakes(definitions, reports),
		...findTrialMistakes(definitions, await loadTrials(), figures, metrics),
	];
	if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
	return makeKpiPlan(metrics, definitions, { figures, reports }, clocks, locale);
}

import { fileURLToPath } from 'node:url';
import { defaultLocale } from 'config/locales.ts';
import { createLabelSchema } from '~/core/authoring/strict.ts';
import type { FiguresByTracker } from '~/core/definition/figure-mistakes.ts';
import type { ReportsByTracker } from '~/core/definition/report-schema.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { makeKpiPlan } from '~/core/figures/kpis/make-kpi-plan.ts';
import { clockLimits } from '~/core/handbook/clock-limits.ts';
import { planLists, type Plan } from '~/core/handbook/plan-lists.ts';
import { contentOf, readRows } from '../../../../integrations/sources/read-content.ts';
import { loadDefinitions, loadOrganization, readYaml, trackerIds } from '../../definitions.ts';

const label = createLabelSchema(defaultLocale);
const content = contentOf(fileURLToPath(new URL('../../../../', import.meta.url)));
const rows = (name: 'metrics' | 'limits') =>
	readRows(content, `rules/${name}.yml`).map((row, position) =>
		planLists[name].schema(label).parse({ ...row, position }),
	);

/** The real rows of `metrics.yml`. */
export const metrics = rows('metrics') as Plan['metrics'];

const trackers = trackerIds().map(
	(id) => [id, trackerSchema.parse(readYaml(`trackers/${id}/tracker.yml`))] as const,
);
/** What the real trackers say they feed. */
export const figures: FiguresByTracker = Object.fromEntries(
	trackers.map(([id, { figures: own }]) => [id, own]),
);

/** What they tell the report besides. */
const reports: ReportsByTracker = Object.fromEntries(
	trackers.map(([id, { report }]) => [id, report]),
);

/** Every limit of the company that a clock can count. */
export const limits = clockLimits(rows('limits') as Plan['limits'], loadOrganization());

/** A calendar without days off besides weekends. */
const calendar = {
	...{ off: [], work: [], years: [2025, 2026, 2027], zone: 'Asia/Shanghai' },
	hours: [
		[540, 720],
		[780, 1080],
	] as const,
};

/** The real plan of figures, as the site makes it. */
export const kpiPlan = makeKpiPlan(
	metrics,
	loadDefinitions('zh-CN'),
	{ figures, reports },
	{ limits, calendar },
	'zh-CN',
);

import { defaultLocale } from 'config/locales.ts';
import { parse } from 'yaml';
import { createLabelSchema } from '~/core/authoring/strict.ts';
import type { CompanyCalendar } from '~/core/clocks/company/company-clocks.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { makeKpiPlan } from '~/core/figures/kpis/make-kpi-plan.ts';
import { clockLimits } from '~/core/handbook/clock-limits.ts';
import { planLists, type Plan } from '~/core/handbook/plan-lists.ts';
import type { ReportLanguage } from '~/core/reports/report-language.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { loadDefinitions, loadWords } from '../definitions.ts';

const files = import.meta.glob<string>(
	'/src/content/{organization.yml,rules/metrics.yml,rules/limits.yml,trackers/*/tracker.yml}',
	{ query: '?raw', import: 'default', eager: true },
);
const read = (path: string): unknown => parse(files[`/src/content/${path}`] ?? '');
const label = createLabelSchema(defaultLocale);
const rowsOf = <Name extends 'metrics' | 'limits'>(name: Name) => {
	const written = read(`rules/${name}.yml`) as object[];
	return written.map((row, position) =>
		planLists[name].schema(label).parse({ ...row, position }),
	) as unknown as Plan[Name];
};

const calendar: CompanyCalendar = {
	...{ off: [], work: [], years: [2025, 2026, 2027], zone: 'Asia/Shanghai' },
	hours: [
		[540, 720],
		[780, 1080],
	],
};

/** All that the site gives a report to say, in these languages, read in the browser. */
export function loadReportLanguages(...locales: string[]): ReportLanguage[] {
	const limits = clockLimits(rowsOf('limits'), organizationSchema.parse(read('organization.yml')));
	const metrics = rowsOf('metrics');
	return locales.map((locale) => {
		const definitions = loadDefinitions(locale);
		const trackers = definitions.map(
			({ id }) => [id, trackerSchema.parse(read(`trackers/${id}/tracker.yml`))] as const,
		);
		const figures = Object.fromEntries(trackers.map(([id, written]) => [id, written.figures]));
		const reports = Object.fromEntries(trackers.map(([id, { report }]) => [id, report]));
		const clocks = { limits, calendar };
		const plan = makeKpiPlan(metrics, definitions, { figures, reports }, clocks, locale);
		return { locale, definitions, plan, words: loadWords(locale) };
	});
}

import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { limitsOf } from '../../clocks/of-record/limits-of.ts';
import type { Definition } from '../../definition/definition.ts';
import type { FiguresByTracker } from '../../definition/figure-mistakes.ts';
import type { ReportsByTracker } from '../../definition/report-schema.ts';
import type { Plan } from '../../handbook/plan-lists.ts';
import { inLanguage } from '../../words/in-language.ts';
import type { KpiMetric, KpiPlan } from './kpi-plan.ts';

/**
 * The plan of figures in one language, made while the site is built: the rows of `metrics.yml`, what feeds them, and
 * of the company's limits those that are asked for.
 */
export function makeKpiPlan(
	rows: Plan['metrics'],
	definitions: readonly Definition[],
	{ figures, reports }: { figures: FiguresByTracker; reports: ReportsByTracker },
	{ limits, calendar }: CompanyClocks,
	locale: string,
): KpiPlan {
	const trackers = definitions.flatMap(({ id, title }) => {
		const uses = figures[id] ?? [];
		const report = reports[id] ?? null;
		return uses.length === 0 && !report ? [] : [{ id, title, uses: [...uses], report }];
	});
	const named = trackers.flatMap(({ uses }) =>
		uses.flatMap((use) => ('limit' in use ? [use.limit] : [])),
	);
	const asked = [...definitions.flatMap(({ clocks }) => limitsOf(clocks)), ...named];
	const codes = [...new Set(asked)].sort();
	return {
		metrics: rows.map((row) => metricOf(row, locale)),
		trackers,
		company: {
			limits: Object.fromEntries(codes.flatMap((id) => (limits[id] ? [[id, limits[id]]] : []))),
			calendar,
		},
	};
}

function metricOf(row: Plan['metrics'][number], locale: string): KpiMetric {
	const say = (words: Readonly<Record<string, string>>) => inLanguage(words, locale);
	const { id, minimum, level, main, minimum_words: minimumWords } = row;
	return {
		...{ id, minimum, level, main },
		name: say(row.name),
		measures: say(row.measures),
		formula: say(row.formula),
		record: say(row.record),
		minimumWords: minimumWords && say(minimumWords),
		parts: row.parts.map(({ name, kept, ...part }) => ({
			...part,
			name: say(name),
			kept: kept && say(kept),
		})),
	};
}

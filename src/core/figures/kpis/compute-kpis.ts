import { changeFigure, type Worked } from './change-figure.ts';
import { emptyKpi, type KpiFigure } from './kpi-figure.ts';
import type { PartName } from './kpi-plan.ts';
import type { KpiQuestion, KpiSource } from './kpi-question.ts';
import { definitionOf, nameOf, workFigures } from './work-figures.ts';

/**
 * Every figure of the plan in its order, one for each tracker that feeds it. Of a department: the figures of its own
 * work alone; what people think and what says nothing of a department is not among them. Yields between two figures.
 */
export function* computeKpis(
	source: KpiSource,
	question: KpiQuestion,
): Generator<void, KpiFigure[]> {
	const now = yield* workFigures(source, question, question.period, null);
	const { baseline, period, department } = question;
	const changes = source.plan.metrics.flatMap(({ parts }) =>
		parts.flatMap((one) => one.change ?? []),
	);
	const compared = new Set(changes.map((change) => nameOf(change.with ?? change.of)));
	const before =
		baseline === null ? null : yield* workFigures(source, question, baseline, compared);
	return source.plan.metrics.flatMap((metric) =>
		metric.parts.flatMap((part) => {
			const definition = definitionOf(metric, part);
			const of = { metric: metric.id, part: part.id };
			if (part.kept !== null)
				return department === null ? emptyKpi('not_kept', period.code, definition) : [];
			if (part.change === null) return (now.get(nameOf(of)) ?? []).map(({ figure }) => figure);
			const first = (works: ReadonlyMap<string, Worked[]> | null, one: PartName) =>
				works?.get(nameOf(one))?.[0] ?? null;
			const name = part.change.with ?? part.change.of;
			const same = part.change.with === null ? null : first(now, name);
			const isThere = same !== null && same.figure.reason !== 'no_data';
			const was = isThere ? same : first(before, name);
			const is = first(now, part.change.of);
			if (department !== null && is === null) return [];
			return changeFigure(part, is, was, period.code, definition);
		}),
	);
}

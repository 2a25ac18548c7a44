import { areClose, changeFigure, type Worked } from './change-figure.ts';
import { coverKpi, emptyKpi, type KpiFigure } from './kpi-figure.ts';
import type { KpiPlan, PartName } from './kpi-plan.ts';
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
	const close = closeIn(source.plan, now);
	return source.plan.metrics.flatMap((metric) =>
		metric.parts.flatMap((part) => {
			const definition = definitionOf(metric, part);
			const of = { metric: metric.id, part: part.id };
			if (part.kept !== null)
				return department === null ? emptyKpi('not_kept', period.code, definition) : [];
			if (part.change === null)
				return (now.get(nameOf(of)) ?? []).map(({ figure }) =>
					close.has(nameOf(of)) ? coverKpi(figure, 'direction_only') : figure,
				);
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

/** The parts that stand side by side in one period and of which so only the direction may be told. */
function closeIn(
	{ metrics }: KpiPlan,
	works: ReadonlyMap<string, readonly Worked[]>,
): ReadonlySet<string> {
	const changes = metrics.flatMap(({ parts }) => parts.flatMap(({ change }) => change ?? []));
	const pairs = changes.flatMap(({ of, with: beside }) =>
		beside === null ? [] : [[nameOf(beside), nameOf(of)]],
	);
	const first = (name = '') => works.get(name)?.[0] ?? null;
	return new Set(pairs.filter(([was, is]) => areClose(first(was), first(is))).flat());
}

import { timeOf } from '../../clocks/company/time-of.ts';
import { answers } from '../../clocks/of-record/find-moments.ts';
import type { FigureUse } from '../../definition/figures-schema.ts';
import { partsFed } from '../../definition/parts-fed.ts';
import type { Definition } from '../../definition/definition.ts';
import { answerOf } from '../../entries/answer-of.ts';
import { codesOfAnswer, codeToday } from '../../tables/codes-of-answer.ts';
import { fewestOf } from '../../tables/fewest.ts';
import type { CaseRow } from './case-row.ts';
import type { Worked } from './change-figure.ts';
import { judgeFigure } from './judge-figure.ts';
import type { KpiDefinition } from './kpi-figure.ts';
import type { KpiPeriod } from './kpi-period.ts';
import type { KpiMetric, KpiPart, PartName } from './kpi-plan.ts';
import type { KpiQuestion, KpiSource } from './kpi-question.ts';
import { measureFigure } from './measures.ts';
import { measureFilled, measureFresh } from './over-registers.ts';
import { unitOf } from './unit-of.ts';

/** Every part that is not a change, worked out for a period. `only`: of these names; `null`: all. Yields between two. */
export function* workFigures(
	source: KpiSource,
	{ department }: KpiQuestion,
	period: KpiPeriod,
	only: ReadonlySet<string> | null,
): Generator<void, ReadonlyMap<string, Worked[]>> {
	const worked = new Map<string, Worked[]>();
	const { plan, definitions, rowsOf, now } = source;
	const add = (name: PartName, one: Worked) =>
		void worked.set(nameOf(name), [...(worked.get(nameOf(name)) ?? []), one]);
	const partOf = ({ metric, part }: PartName) => {
		const row = plan.metrics.find(({ id }) => id === metric);
		const found = row?.parts.find(({ id }) => id === part);
		return row && found ? { row, part: found } : null;
	};
	for (const { id, uses } of plan.trackers) {
		const definition = definitions.find((one) => one.id === id);
		if (!definition) continue;
		for (const [at, use] of uses.entries()) {
			if (department !== null && (use.department === null || definition.anonymous)) continue;
			const asked = partsFed(use).filter(
				({ part }) => only?.has(nameOf({ metric: use.metric, part })) ?? true,
			);
			if (asked.length > 0) yield;
			const rows = asked.length === 0 ? [] : rowsFor(use, definition, rowsOf(id), department);
			for (const { part: name, take } of asked) {
				const of = { metric: use.metric, part: name };
				const found = partOf(of);
				if (!found) continue;
				yield;
				const minimum = minimumOf(found.row, found.part);
				const { zone } = timeOf(plan.company.calendar);
				const measured = measureFigure(
					use,
					rows,
					{
						...{ period, now, today: zone.wallAt(now).day, company: plan.company },
						...{ definition, rowsOf, minimum, unit: unitOf(found.part.shown) },
					},
					take,
				);
				const people = definition.anonymous ? fewestOf(definition).scores : null;
				const said = { ...definitionOf(found.row, found.part), tracker: id, at };
				const figure = judgeFigure(
					measured,
					{
						minimum: department === null ? minimum : Math.max(minimum, fewestOfDepartment),
						people,
					},
					period.code,
					{ ...said, version: definition.version },
				);
				add(of, { figure, found: measured, fewest: people ?? 0 });
			}
		}
	}
	if (department === null && only === null) yield* workOver(source, period, add);
	return worked;
}

/** Of fewer cases nothing is told of a department (V13). */
export const fewestOfDepartment = 5;

function* workOver(
	{ plan, definitions, rowsOf, now }: KpiSource,
	period: KpiPeriod,
	add: (name: PartName, one: Worked) => void,
): Generator<void, void> {
	for (const metric of plan.metrics)
		for (const part of metric.parts) {
			if (part.over === null) continue;
			const books = definitions.map((definition) => ({
				definition,
				rows: rowsOf(definition.id),
			}));
			const found =
				part.over === 'filled'
					? yield* measureFilled(books, period)
					: yield* measureFresh(books, now);
			const asked = { minimum: minimumOf(metric, part), people: null };
			const figure = judgeFigure(found, asked, period.code, definitionOf(metric, part));
			add({ metric: metric.id, part: part.id }, { figure, found, fewest: 0 });
		}
}

/** The rows a figure is of; of a department those of its own work, and of what it has absorbed, whichever of their codes asks. */
export function rowsFor(
	use: FigureUse,
	{ fields }: Pick<Definition, 'fields'>,
	rows: readonly CaseRow[],
	department: string | null,
): CaseRow[] {
	const own = fields.find(({ id }) => id === use.department);
	const asked = department === null || own === undefined ? null : codeToday(department, own);
	return rows.filter(({ values, parent }) => {
		if (!answers(values, use.where)) return false;
		if (Object.keys(use.above).length > 0 && !(parent && answers(parent.values, use.above)))
			return false;
		return (
			asked === null ||
			own === undefined ||
			codesOfAnswer(answerOf(values, own), own).includes(asked)
		);
	});
}

function minimumOf(metric: KpiMetric, part: KpiPart): number {
	return part.minimum ?? metric.minimum ?? 1;
}

/** What a part is of that no tracker feeds. */
export function definitionOf({ id }: KpiMetric, part: KpiPart): KpiDefinition {
	return { metric: id, part: part.id, tracker: null, version: null, at: null };
}

/** A part's name among all. */
export function nameOf({ metric, part }: PartName): string {
	return `${metric}/${part}`;
}

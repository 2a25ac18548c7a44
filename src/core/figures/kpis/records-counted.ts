import { timeOf } from '../../clocks/company/time-of.ts';
import { partsFed } from '../../definition/parts-fed.ts';
import type { KpiDefinition } from './kpi-figure.ts';
import type { KpiQuestion, KpiSource } from './kpi-question.ts';
import { rowsIn } from './kpi-period.ts';
import { measureFigure } from './measures.ts';
import { unitOf } from './unit-of.ts';
import { rowsFor } from './work-figures.ts';

/** Records between two places where it may be interrupted: a few milliseconds. */
const stretch = 200;

/**
 * The full keys of the records a figure is of: each that counts when the figure is worked out of it alone; of a figure
 * for each record of another tracker, those of its period. Of an anonymous form, and of what no tracker feeds, none.
 */
export function* recordsCounted(
	{ plan, definitions, rowsOf, now }: KpiSource,
	{ period, department }: Pick<KpiQuestion, 'period' | 'department'>,
	of: KpiDefinition,
): Generator<void, Set<string>> {
	const keys = new Set<string>();
	const definition = definitions.find(({ id }) => id === of.tracker);
	const use = plan.trackers.find(({ id }) => id === of.tracker)?.uses[of.at ?? -1];
	const part = plan.metrics
		.find(({ id }) => id === of.metric)
		?.parts.find(({ id }) => id === of.part);
	if (!definition || definition.anonymous || !use || !part) return keys;
	const fed = partsFed(use).find((one) => one.part === of.part);
	if (!fed) return keys;
	const today = timeOf(plan.company.calendar).zone.wallAt(now).day;
	const context = {
		...{ period, now, today, company: plan.company, definition, rowsOf },
		...{ minimum: 1, unit: unitOf(part.shown) },
	};
	const rows = rowsFor(use, definition, rowsOf(definition.id), department);
	// How many there are of the other tracker says nothing of a record of this one.
	if (use.use === 'per_record')
		return new Set(rowsIn(rows, use.at, context).map(({ id }) => `${definition.id}/${id}`));
	for (const [at, row] of rows.entries()) {
		if (at % stretch === 0) yield;
		const { n, asked } = measureFigure(use, [row], context, fed.take);
		if (n > 0 || asked > 0) keys.add(`${definition.id}/${row.id}`);
	}
	return keys;
}

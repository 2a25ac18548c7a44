import type { KpiPeriod } from '../kpis/kpi-period.ts';
import type { KpiSource } from '../kpis/kpi-question.ts';
import { workFigures } from '../kpis/work-figures.ts';
import { weeksOf } from './weeks-of.ts';

/** In how many weeks of a period each of the figures named has any case of a department. Yields between two weeks. */
export function* countWeeks(
	source: KpiSource,
	department: string,
	period: KpiPeriod | null,
	names: ReadonlySet<string>,
): Generator<void, ReadonlyMap<string, number>> {
	const counts = new Map<string, number>();
	for (const week of weeksOf(period)) {
		const found = yield* workFigures(
			source,
			{ period: week, baseline: null, department },
			week,
			names,
		);
		for (const [name, [worked]] of found)
			if (worked && worked.found.n > 0) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}

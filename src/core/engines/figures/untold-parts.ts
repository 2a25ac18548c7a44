import { partsFed } from '../../definition/parts-fed.ts';
import type { KpiPlan } from '../../figures/kpis/kpi-plan.ts';
import type { MetricPart } from '../engine-notes.ts';

/** The parts of the plan's metrics that records of these trackers, or other metrics alone, make up, and SQL does not. */
export function untoldParts(
	{ metrics, trackers }: Pick<KpiPlan, 'metrics' | 'trackers'>,
	told: readonly MetricPart[],
	there: ReadonlySet<string>,
): MetricPart[] {
	const keyOf = (metric: string, part: string) => `${metric}.${part}`;
	const known = new Set(told.map(({ metric, part }) => keyOf(metric, part)));
	const feeders = (metric: string, part: string) =>
		trackers.filter(({ uses }) =>
			uses.some((use) => use.metric === metric && partsFed(use).some((one) => one.part === part)),
		);
	return metrics.flatMap(({ id, parts }) =>
		parts.flatMap((one) => {
			const by = feeders(id, one.id);
			// What nobody records, but somebody keeps elsewhere, is on no page either.
			const isMade = one.kept === null;
			const isHere = by.length === 0 || by.some((tracker) => there.has(tracker.id));
			const isTold = known.has(keyOf(id, one.id));
			return isMade && isHere && !isTold ? [{ metric: id, part: one.id }] : [];
		}),
	);
}

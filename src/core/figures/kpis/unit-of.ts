import type { ShownAs } from './kpi-plan.ts';

const units: Partial<Record<ShownAs, number>> = { hours: 60, days: 1440 };

/** How many minutes one of a part's unit has; 1 where it is no time, or minutes. */
export function unitOf(shown: ShownAs): number {
	return units[shown] ?? 1;
}

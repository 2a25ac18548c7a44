import type { KpiPeriod } from '../kpis/kpi-period.ts';
import type { PartName } from '../kpis/kpi-plan.ts';
import type { Aim } from '../statistics/verdict.ts';

/** What was to come of a pilot: a figure, and how much better it had to get. */
export interface PilotAim extends PartName, Aim {}

/** A pilot as its card says it. */
export interface PilotCard {
	department: string;
	/** The department it is compared with; `null`: none. */
	comparison: string | null;
	/** There was one to compare it with, and the two have become one since: its cases cannot be told from the pilot's. */
	hasJoined: boolean;
	/** The days before, as long as the pilot; `null`: there is no baseline. */
	baseline: KpiPeriod | null;
	pilot: KpiPeriod;
	aims: readonly PilotAim[];
	/** The day the aims were written down; `null`: they were not. */
	aimsOn: string | null;
}

import type { Definition } from '../../definition/definition.ts';
import type { CaseRow } from './case-row.ts';
import type { KpiPeriod } from './kpi-period.ts';
import type { KpiPlan } from './kpi-plan.ts';

/** What figures are worked out from: records that are there, samples not among them. */
export interface KpiSource {
	plan: KpiPlan;
	definitions: readonly Definition[];
	rowsOf: (tracker: string) => readonly CaseRow[];
	/** In minutes since 1970. */
	now: number;
}

/** What is asked for. */
export interface KpiQuestion {
	period: KpiPeriod;
	/** What changes are measured against; `null`: nothing. */
	baseline: KpiPeriod | null;
	/** Of one department's own work only; `null`: of the company. */
	department: string | null;
}

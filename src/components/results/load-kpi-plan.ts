import { kpiPlanFile } from '~/core/definition/kpi-plan-file.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { readSiteFile } from '~/device/folder-edition.ts';

/** The measures of the handbook in a language, as the build made them; fails where the file cannot be read. */
export async function loadKpiPlan(locale: string): Promise<KpiPlan> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	return JSON.parse(await readSiteFile(base + kpiPlanFile(locale))) as KpiPlan;
}

import { computeKpis } from '~/core/figures/kpis/compute-kpis.ts';
import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { KpiQuestion } from '~/core/figures/kpis/kpi-question.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { done, type JobResult } from './job-result.ts';
import type { Job } from './run-job.ts';

/** What the measures of the handbook are asked for with. Plain JSON. */
export interface KpiRequest extends KpiQuestion {
	plan: KpiPlan;
	/** In milliseconds since 1970. */
	now: number;
}

/**
 * Works the measures of the handbook out of what is collected. `rowsOf`: the rows of a tracker as far as they may be
 * seen. Nothing of it is kept.
 */
export async function makeKpis(
	{ plan, now: asked, ...question }: KpiRequest,
	definitions: readonly Definition[],
	rowsOf: (definition: Definition) => Promise<readonly TableRow[]>,
	{ pacer }: Pick<Job, 'pacer'>,
): Promise<JobResult<KpiFigure[]>> {
	const now = Math.floor(asked / 60_000);
	const rows = new Map<string, readonly TableRow[]>();
	for (const definition of definitions) rows.set(definition.id, await rowsOf(definition));
	const entriesOf = (id: string) => (rows.get(id) ?? []).map(({ entry }) => entry);
	const cases = createCaseReader(entriesOf, definitions, plan.company, now);
	for (const { id } of definitions) {
		cases.rowsOf(id);
		await pacer.pause();
	}
	return done(computeKpis({ plan, definitions, rowsOf: cases.rowsOf, now }, question));
}

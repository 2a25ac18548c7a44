import type { Definition } from '~/core/definition/definition.ts';
import type { TrialsByTracker } from '~/core/definition/trial.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { type PilotView, viewPilots } from '~/core/figures/pilot/view-pilots.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { done, type JobResult } from './job-result.ts';
import type { Job } from './run-job.ts';
import { runSteps } from './run-steps.ts';

/** What pilots are judged with. Plain JSON. */
export interface PilotRequest {
	plan: KpiPlan;
	trials: TrialsByTracker;
	/** In milliseconds since 1970. */
	now: number;
}

/** Judges every pilot that is collected, by what was agreed before it began. Nothing of it is kept. */
export async function judgePilots(
	{ plan, trials, now: asked }: PilotRequest,
	definitions: readonly Definition[],
	rowsOf: (definition: Definition) => Promise<readonly TableRow[]>,
	{ pacer }: Pick<Job, 'pacer'>,
): Promise<JobResult<PilotView[]>> {
	const now = Math.floor(asked / 60_000);
	// Anonymous forms say nothing of a department here: their rounds tell what may be told.
	const named = definitions.filter(({ anonymous }) => !anonymous);
	const rows = new Map<string, readonly TableRow[]>();
	for (const definition of named) rows.set(definition.id, await rowsOf(definition));
	const entriesOf = (id: string) => (rows.get(id) ?? []).map(({ entry }) => entry);
	const cases = createCaseReader(entriesOf, definitions, plan.company, now);
	for (const { id } of named) await runSteps(cases.read(id), pacer);
	const source = { plan, definitions, rowsOf: cases.rowsOf, now };
	return done(await runSteps(viewPilots(source, trials), pacer));
}

import { timeOf } from '~/core/clocks/company/time-of.ts';
import { computeKpis } from '~/core/figures/kpis/compute-kpis.ts';
import { courseOf, type KpiCourse } from '~/core/figures/kpis/kpi-course.ts';
import type { KpiDefinition, KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { KpiQuestion, KpiSource } from '~/core/figures/kpis/kpi-question.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { changesIn } from '~/core/reports/changes-in.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { done, type JobResult } from './job-result.ts';
import type { Job } from './run-job.ts';
import { runSteps } from './run-steps.ts';

/** What the measures of the handbook are asked for with. Plain JSON. */
export interface KpiRequest extends KpiQuestion {
	plan: KpiPlan;
	/** In milliseconds since 1970. */
	now: number;
}

/** The course of one of them. Plain JSON. */
export interface CourseRequest extends KpiRequest {
	of: KpiDefinition;
}

/** How it went, and what changed meanwhile, of what register. */
export interface CourseTold extends KpiCourse {
	changes: { on: string; label: string; of: string }[];
}

type RowsOf = (definition: Definition) => Promise<readonly TableRow[]>;

/**
 * Works the measures of the handbook out of what is collected. `rowsOf`: the rows of a tracker as far as they may be
 * seen. Nothing of it is kept.
 */
export async function makeKpis(
	asked: KpiRequest,
	definitions: readonly Definition[],
	rowsOf: RowsOf,
	job: Pick<Job, 'pacer'>,
): Promise<JobResult<KpiFigure[]>> {
	const { plan: _, now: __, ...question } = asked;
	const source = await sourceOf(asked, definitions, rowsOf, job);
	return done(await runSteps(computeKpis(source, question), job.pacer));
}

/** Works out how one of them went; of an anonymous form, whose answers have no day, nothing. */
export async function makeCourse(
	{ of, ...asked }: CourseRequest,
	definitions: readonly Definition[],
	rowsOf: RowsOf,
	job: Pick<Job, 'pacer'>,
): Promise<JobResult<CourseTold>> {
	const { plan: _, now: __, ...question } = asked;
	const definition = definitions.find(({ id }) => id === of.tracker);
	if (!definition || definition.anonymous)
		return done({ weeks: [], median: null, cases: null, changes: [] });
	const source = await sourceOf(asked, definitions, rowsOf, job);
	const course = await runSteps(courseOf(source, question, of), job.pacer);
	return done({ ...course, changes: changesOf(source, question) });
}

function changesOf(
	{ plan, definitions, rowsOf }: KpiSource,
	{ period }: KpiQuestion,
): CourseTold['changes'] {
	const quarter = { ...period, zone: timeOf(plan.company.calendar).zone };
	return plan.trackers.flatMap(({ id, title, report }) => {
		const definition = definitions.find((one) => one.id === id);
		if (!definition || definition.anonymous || !report) return [];
		return changesIn(definition, report, rowsOf(id), quarter).map((one) => ({ ...one, of: title }));
	});
}

async function sourceOf(
	{ plan, now: asked }: KpiRequest,
	definitions: readonly Definition[],
	rowsOf: RowsOf,
	{ pacer }: Pick<Job, 'pacer'>,
): Promise<KpiSource> {
	const now = Math.floor(asked / 60_000);
	const rows = new Map<string, readonly TableRow[]>();
	for (const definition of definitions) rows.set(definition.id, await rowsOf(definition));
	const entriesOf = (id: string) => (rows.get(id) ?? []).map(({ entry }) => entry);
	const cases = createCaseReader(entriesOf, definitions, plan.company, now);
	for (const { id } of definitions) await runSteps(cases.read(id), pacer);
	return { plan, definitions, rowsOf: cases.rowsOf, now };
}

import { dayAfter } from '~/core/clocks/recurrence.ts';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { computeKpis } from '~/core/figures/kpis/compute-kpis.ts';
import { departmentsOf } from '~/core/figures/kpis/departments-of.ts';
import type { KpiSource } from '~/core/figures/kpis/kpi-question.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { isSmallDepartment } from '~/core/privacy/is-small-department.ts';
import { compareMeasures } from '~/core/reports/compare-measures.ts';
import { dataHash } from '~/core/reports/data-hash.ts';
import { goesWith } from '~/core/reports/goes-with.ts';
import { departmentFigures, measureFigures } from '~/core/reports/measure-figures.ts';
import { registerFigures } from '~/core/reports/register-figures.ts';
import { createInAll, fieldIn, type InAll, optionLabel } from '~/core/reports/report-language.ts';
import { responseFigure } from '~/core/reports/response-figure.ts';
import { roundFigures } from '~/core/reports/round-figures.ts';
import { basisOf } from '~/core/reports/report-basis.ts';
import { toldInWords } from '~/core/reports/told-by-records.ts';
import type { ReportFigure } from '~/core/reports/report.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { done, type JobResult } from './job-result.ts';
import { publishedRounds, rowsToReport, type RoundsTold } from './published-rounds.ts';
import type { MadeSource, ReportAsked } from './report-asked.ts';
import type { ResultsOf } from './results-of.ts';
import type { Job } from './run-job.ts';
import { runSteps } from './run-steps.ts';

/**
 * All of a quarter's report that people do not write, as it stood at the end of the quarter: of anonymous forms what
 * their waves publish and no more. The same of the same records, whenever it is made after that.
 */
export async function makeReportSource(
	of: ResultsOf & { definitions: readonly Definition[] },
	asked: ReportAsked,
	job: Job,
): Promise<JobResult<MadeSource>> {
	const { pacer, onProgress } = job;
	const { period, languages, now } = asked;
	const [own] = languages;
	if (!own) throw new Error('A report is asked for in no language. Name the language of the page.');
	const { plan } = own;
	await of.cache.refresh(pacer, onProgress);
	const inAll = createInAll(languages);
	const people = of.company?.people ?? null;
	const departments = departmentsIn(of.definitions, inAll).filter(
		({ code }) => !isSmallDepartment(people, code),
	);
	const total = of.definitions.length + departments.length + 2;
	let step = 0;
	const next = async () => {
		onProgress({ phase: 'counting', done: ++step, total });
		await pacer.pause();
	};

	const rounds: RoundsTold = { responses: [], published: [] };
	const rows = new Map<string, readonly TableRow[]>();
	for (const definition of of.definitions) {
		if (definition.anonymous) {
			const themes = plan.trackers.find(({ id }) => id === definition.id)?.report?.themes ?? [];
			const asking = { period: period.code, themes };
			const told = await publishedRounds(of, definition, asking, now, job);
			rounds.responses.push(...told.responses);
			rounds.published.push(...told.published);
		}
		rows.set(definition.id, await rowsToReport(of, definition, now));
		await next();
	}

	const { zone } = timeOf(plan.company.calendar);
	const end = zone.minuteAt({ day: dayAfter(period.until, 1), minute: 0 }) - 1;
	const closing = Math.min(Math.floor(now / 60_000), end);
	const entriesOf = (id: string) => (rows.get(id) ?? []).map(({ entry }) => entry);
	const cases = createCaseReader(entriesOf, of.definitions, plan.company, closing);
	const source: KpiSource = {
		...{ plan, definitions: of.definitions, rowsOf: cases.rowsOf, now: closing },
	};
	for (const { id } of of.definitions) await runSteps(cases.read(id), pacer);

	const question = { period, baseline: asked.baseline, department: null };
	const told = await runSteps(computeKpis(source, question), pacer);
	const measures = measureFigures(plan, told, inAll);
	await next();
	const byDepartment: ReportFigure[] = [];
	for (const { code, label } of departments) {
		const asking = { period, baseline: null, department: code };
		const theirs = await runSteps(computeKpis(source, asking), pacer);
		byDepartment.push(...departmentFigures(plan, theirs, { code, label }, inAll));
		await next();
	}
	const toCompare = await runSteps(compareMeasures(source, period, asked), pacer);
	await next();

	const uses = plan.trackers.flatMap(({ id, report }) => {
		const definition = of.definitions.find((one) => one.id === id);
		// What an anonymous form tells, its waves publish.
		return definition && !definition.anonymous && report
			? [{ definition, report, cases: cases.rowsOf(id) }]
			: [];
	});
	const quarter = { ...period, zone };
	const inWords = uses.map((use) => {
		const said = toldInWords(use.definition, use.report, use.cases, quarter);
		const of = inAll(({ definitions }) => titleIn(definitions, use.definition));
		return { ...said, changes: said.changes.map((change) => ({ ...change, of })) };
	});
	const known = new Set([...plan.trackers.map(({ id }) => id), ...idsOf(rounds)]);
	const used = of.definitions.filter(({ id }) => known.has(id) && (rows.get(id) ?? []).length > 0);
	const lookedAt = { from: period.from, until: zone.wallAt(closing).day };
	const basis = basisOf(plan.company, used, lookedAt, inAll);
	const records = used.flatMap(({ id }) => entriesOf(id).filter((entry) => !entry.deleted));
	const counted = rounds.responses.filter((one) => one.people !== null && one.invited !== null);
	const sum = (pick: 'people' | 'invited') =>
		counted.reduce((all, one) => all + (one[pick] ?? 0), 0);
	return done({
		source: {
			...{ period: period.code, from: period.from, until: period.until },
			...dataHash({ period: period.code, records, basis }),
			basis,
			response: counted.length === 0 ? null : { asked: sum('invited'), n: sum('people') },
			figures: [
				...rounds.responses.map((one) => responseFigure(one, inAll)),
				...measures,
				...rounds.published.flatMap((one) => roundFigures(one, inAll)),
				...byDepartment,
				...uses.flatMap((use) =>
					registerFigures(use.definition, use.report, use.cases, quarter, inAll),
				),
			],
			// Of what is covered beside another, nothing is told beside a third either.
			toCompare: toCompare.filter(({ figure }) =>
				measures.some((one) => one.id === figure && !one.figure.suppressed),
			),
			actions: inWords
				.flatMap(({ actions }) => actions)
				.toSorted(byText((one) => one.due + one.what)),
			changes: inWords
				.flatMap(({ changes }) => changes)
				.toSorted(byText((one) => one.on + one.label)),
			heard: inWords.flatMap(({ heard }) => heard).toSorted(byText((one) => one.done)),
		},
		fewest: Object.fromEntries(
			of.definitions.flatMap((one) => (one.anonymous ? [[one.id, fewestOf(one).scores]] : [])),
		),
		goesWith: goesWith(plan, of.definitions, rounds.published),
		isEarly: closing < end,
		undeclared: rounds.responses.flatMap(({ reason, definition }) =>
			reason === 'undeclared' ? definition.title : [],
		),
	});
}

/** What a tracker is called in a language. */
function titleIn(definitions: readonly Definition[], { id, title }: Definition): string {
	return definitions.find((one) => one.id === id)?.title ?? title;
}

/** In an order of its own: files come in any. */
function byText<T>(textOf: (one: T) => string) {
	return (a: T, b: T) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0);
}

function idsOf({ responses }: RoundsTold): string[] {
	return responses.map(({ definition }) => definition.id);
}

/** The departments of the company in every language of the report. */
function departmentsIn(definitions: readonly Definition[], inAll: InAll) {
	return departmentsOf(definitions).map(({ code, tracker, field }) => ({
		code,
		label: inAll((said) =>
			fieldIn(said.definitions, tracker, field)
				? optionLabel(said, { tracker, field, code })
				: code,
		),
	}));
}

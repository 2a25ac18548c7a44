import type { Definition } from '~/core/definition/definition.ts';
import { openItem } from '~/core/figures/results/open-item.ts';
import { breakdownsOf, itemsOf } from '~/core/figures/results/items.ts';
import { proposeWave } from '~/core/figures/results/propose-wave.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { countPeople } from '~/core/tables/people-in.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { readWave } from '~/storage/waves.ts';
import { commentsOf } from './comments-of.ts';
import { eachInTurns, mapInTurns } from './in-turns.ts';
import { done, type JobResult } from './job-result.ts';
import { asPromised } from './as-promised.ts';
import { orCancelled } from './or-cancelled.ts';
import type { ResultsOf } from './results-of.ts';
import type { ResultsAsked, ResultsView } from './results-view.ts';
import { toResultRow, waveId } from './round-rows.ts';
import { roundUnderWay } from './round-under-way.ts';
import type { Job } from './run-job.ts';
import { runSteps } from './run-steps.ts';
import { statesOf } from './states-of.ts';
import { waveResults } from './wave-results.ts';

/** What is told of one round of a form; of an anonymous one only what its wave allows. */
export async function makeResults(
	of: ResultsOf,
	{ tracker, round: key, now }: ResultsAsked,
	job: Job,
): Promise<JobResult<ResultsView>> {
	await of.cache.refresh(job.pacer, job.onProgress);
	const definition = of.definitionOf(tracker);
	await of.cache.prepare(tracker, job.pacer);
	const all = of.cache.rows(tracker);
	const { rounds, rowsOf } = await of.byRound(definition, all, job.pacer);
	const round = rounds.find((one) => one.key === key) ?? rounds[0] ?? null;
	const view: ResultsView = { ...nothing, tracker, rounds, round };
	if (!round) return done(view);
	const rows = rowsOf(round);
	const make = definition.anonymous ? ofWave : ofNamed;
	return done(await make(of, { ...view, round }, { definition, all, rows, now }, job));
}

const nothing = {
	state: 'told',
	...{ people: null, invited: null, until: null, wave: null, proposal: null },
	...{ items: [], states: null, comments: [] },
	heldBack: { waiting: false, held: false },
} satisfies Partial<ResultsView>;

interface RoundRows {
	definition: Definition;
	/** Of all rounds. */
	all: readonly TableRow[];
	rows: readonly TableRow[];
	now: number;
}

type OfRound = ResultsView & { round: NonNullable<ResultsView['round']> };

/** Of a form that bears names. */
async function ofNamed(
	{ clocked, byRound, kept }: ResultsOf,
	view: OfRound,
	{ definition, all, rows, now }: RoundRows,
	job: Job,
): Promise<ResultsView> {
	const { round } = view;
	const items = await kept.of(all, `items ${round.key}`, () =>
		openItems(definition, round.key, rows, job),
	);
	const read = await clocked.rows(definition, now, job.pacer);
	const { rowsOf } = await byRound(definition, read, job.pacer);
	return {
		...view,
		people: rows.length,
		items,
		states: await statesOf(definition, rowsOf(round), round.key, job.pacer),
	};
}

async function openItems(
	definition: Definition,
	period: string,
	rows: readonly TableRow[],
	{ pacer, onProgress }: Job,
): Promise<ResultsView['items']> {
	const asked = itemsOf(definition);
	const breakdowns = breakdownsOf(definition).map(({ id }) => id);
	const source = { definition, period, rows: await mapInTurns(rows, pacer, toResultRow) };
	const items: ResultsView['items'] = [];
	for (const [at, item] of asked.entries()) {
		await pacer.pause();
		items.push(await runSteps(openItem(item, source, breakdowns), pacer));
		onProgress({ phase: 'counting', done: at + 1, total: asked.length });
	}
	return items;
}

/** Of an anonymous form: nothing before its wave is declared, and nothing while answers still come in (domain V4). */
async function ofWave(
	{ db, company, inLots, byRound, kept }: ResultsOf,
	view: OfRound,
	{ definition, all, rows, now }: RoundRows,
	job: Job,
): Promise<ResultsView> {
	const { round, tracker } = view;
	const { pacer, signal } = job;
	const count = countPeople(definition);
	let answered = 0;
	await eachInTurns(rows, pacer, ({ entry }) => {
		answered = count(entry);
	});
	const open = roundUnderWay(definition, round, company, new Date(now));
	const isUnderWay = open?.isUnderWay ?? false;
	const people = answered < fewestOf(definition).scores ? null : answered;
	const said = { ...view, people, until: open?.until ?? null };
	const wave = asPromised(definition, await readWave(db, waveId(tracker, round.key)));
	if (!wave) {
		const known = { people: company?.people ?? null, isUnderWay };
		// Of what is shown: groups that changed with each file would tell from which department it came.
		const lots = await orCancelled(inLots.rows(definition), signal);
		const seen = (await byRound(definition, lots.rows, pacer)).rowsOf(round);
		const own = await mapInTurns(seen, pacer, toResultRow);
		const proposal = await runSteps(proposeWave(definition, own, known), pacer);
		return { ...said, state: 'undeclared', proposal, invited: proposal.invited };
	}
	const declared = { ...said, wave, invited: wave.invited };
	if (isUnderWay) return { ...declared, state: 'under_way' };
	const told = await kept.of(all, `told ${round.key}`, async () => {
		const lots = await orCancelled(inLots.rows(definition), signal);
		const { rowsOf } = await byRound(definition, lots.rows, pacer);
		const came = await inLots.came(definition);
		const items = await waveResults(db, definition, wave, { rows: rowsOf(round), came }, job);
		const comments = await commentsOf(definition, rows, inLots, pacer);
		const heldBack = { waiting: lots.waiting, held: lots.held };
		return { items, comments, heldBack };
	});
	return { ...declared, ...told };
}

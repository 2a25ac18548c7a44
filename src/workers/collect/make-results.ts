import type { Definition } from '~/core/definition/definition.ts';
import { openItem } from '~/core/figures/results/item-result.ts';
import { breakdownsOf, itemsOf } from '~/core/figures/results/items.ts';
import { proposeWave } from '~/core/figures/results/propose-wave.ts';
import { roundsIn } from '~/core/figures/results/rounds.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { peopleIn } from '~/core/tables/people-in.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { readWave } from '~/storage/waves.ts';
import { commentsOf } from './comments-of.ts';
import { done, type JobResult } from './job-result.ts';
import type { ResultsOf } from './results-of.ts';
import type { ResultsAsked, ResultsView } from './results-view.ts';
import { rowsOfRound, toResultRow, waveId } from './round-rows.ts';
import { roundUnderWay } from './round-under-way.ts';
import type { Job } from './run-job.ts';
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
	const kept = of.cache.rows(tracker).filter(({ entry }) => !entry.deleted);
	const rounds = roundsIn(
		definition,
		kept.map(({ entry }) => entry.values),
	);
	const round = rounds.find((one) => one.key === key) ?? rounds[0] ?? null;
	const view: ResultsView = { ...nothing, tracker, rounds, round };
	if (!round) return done(view);
	const rows = rowsOfRound(definition, kept, round);
	const make = definition.anonymous ? ofWave : ofNamed;
	return done(await make(of, { ...view, round }, { definition, rows, now }, job));
}

const nothing = {
	state: 'told',
	...{ people: null, invited: null, until: null, wave: null, proposal: null },
	...{ items: [], states: null, comments: [] },
	heldBack: { waiting: false, held: false },
} satisfies Partial<ResultsView>;

interface RoundRows {
	definition: Definition;
	rows: TableRow[];
	now: number;
}

type OfRound = ResultsView & { round: NonNullable<ResultsView['round']> };

/** Of a form that bears names. */
async function ofNamed(
	{ clocked }: ResultsOf,
	view: OfRound,
	{ definition, rows, now }: RoundRows,
	{ pacer, onProgress }: Job,
): Promise<ResultsView> {
	const all = itemsOf(definition);
	const breakdowns = breakdownsOf(definition).map(({ id }) => id);
	const source = { definition, period: view.round.key, rows: rows.map(toResultRow) };
	const items: ResultsView['items'] = [];
	for (const [at, item] of all.entries()) {
		items.push(openItem(item, source, breakdowns));
		onProgress({ phase: 'counting', done: at + 1, total: all.length });
		await pacer.pause();
	}
	const read = rowsOfRound(definition, await clocked.rows(definition, now, pacer), view.round);
	const states = statesOf(
		definition,
		read.filter(({ entry }) => !entry.deleted),
		view.round.key,
	);
	return { ...view, people: rows.length, items, states };
}

/** Of an anonymous form: nothing before its wave is declared, and nothing while answers still come in (domain V4). */
async function ofWave(
	{ db, company, inLots }: ResultsOf,
	view: OfRound,
	{ definition, rows, now }: RoundRows,
	job: Job,
): Promise<ResultsView> {
	const { round, tracker } = view;
	const answered = peopleIn(
		rows.map(({ entry }) => entry),
		definition,
	);
	const open = roundUnderWay(definition, round, company?.campaigns ?? [], new Date(now));
	const isUnderWay = open?.isUnderWay ?? false;
	const people = answered < fewestOf(definition).scores ? null : answered;
	const said = { ...view, people, until: open?.until ?? null };
	const wave = await readWave(db, waveId(tracker, round.key));
	if (!wave) {
		const known = { people: company?.people ?? null, isUnderWay };
		const proposal = proposeWave(definition, rows.map(toResultRow), known);
		return { ...said, state: 'undeclared', proposal, invited: proposal.invited };
	}
	const declared = { ...said, wave, invited: wave.invited };
	if (isUnderWay) return { ...declared, state: 'under_way' };
	const { rows: shown, waiting, held } = await inLots.rows(definition);
	const own = rowsOfRound(definition, shown, round);
	const items = await waveResults(db, definition, wave, own, job);
	const comments = await commentsOf(definition, rows, inLots);
	return { ...declared, items, comments, heldBack: { waiting, held } };
}

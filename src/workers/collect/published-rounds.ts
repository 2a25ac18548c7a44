import type { Definition } from '~/core/definition/definition.ts';
import { roundFields } from '~/core/definition/round-fields.ts';
import { type Round, roundOf, roundsIn } from '~/core/figures/results/rounds.ts';
import type { PublishedRound } from '~/core/reports/round-figures.ts';
import type { Response } from '~/core/reports/response-figure.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { peopleIn } from '~/core/tables/people-in.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { readWave } from '~/storage/waves.ts';
import { makeResults } from './make-results.ts';
import type { ResultsOf } from './results-of.ts';
import type { ResultsView } from './results-view.ts';
import { waveId } from './round-rows.ts';
import { ofEndedRounds } from './rows-to-measure.ts';
import type { Job } from './run-job.ts';

/** What the report tells of the rounds of one quarter of an anonymous form. */
export interface RoundsTold {
	responses: Response[];
	published: PublishedRound[];
}

/** The rounds of a form in a quarter, each as its wave tells it; of one that was not declared only that. */
export async function publishedRounds(
	of: ResultsOf,
	definition: Definition,
	{ period, themes }: Pick<PublishedRound, 'period' | 'themes'>,
	now: number,
	job: Job,
): Promise<RoundsTold> {
	const kept = of.cache.rows(definition.id).filter(({ entry }) => !entry.deleted);
	const field = roundFields(definition).find(({ type }) => type === 'period')?.id ?? '';
	const rounds = roundsIn(
		definition,
		kept.map(({ entry }) => entry.values),
	).filter(({ codes }) => codes[field] === period);
	const told: RoundsTold = { responses: [], published: [] };
	for (const round of rounds) {
		const asked = { tracker: definition.id, round: round.key, now };
		const made = await makeResults(of, asked, { ...job, onProgress: () => {} });
		if (!made.ok) throw new Error(`${definition.id} ${round.key}: ${made.failure}`);
		const { state, items, invited } = made.value;
		told.responses.push({
			definition,
			round,
			period,
			...(await peopleOf(of, definition, round, state)),
			invited,
		});
		if (state === 'told') told.published.push({ definition, round, items, period, themes });
	}
	return told;
}

/** Of what is shown, so that between two versions nobody comes or goes alone. */
async function peopleOf(
	{ inLots }: ResultsOf,
	definition: Definition,
	round: Round,
	state: ResultsView['state'],
): Promise<Pick<Response, 'people' | 'reason'>> {
	if (state !== 'told') return { people: null, reason: state };
	const { rows } = await inLots.rows(definition);
	const roundIn = roundOf(definition);
	const answered = rows.filter(({ entry }) => roundIn(entry.values).key === round.key);
	const people = peopleIn(
		answered.map(({ entry }) => entry),
		definition,
	);
	return people < fewestOf(definition).scores
		? { people: null, reason: 'too_few' }
		: { people, reason: null };
}

/** The rows a report's measures are worked out of: of an anonymous form only those of rounds that were declared and are over. */
export async function rowsToReport(
	{ cache, inLots, company, db }: ResultsOf,
	definition: Definition,
	now: number,
): Promise<readonly TableRow[]> {
	if (!definition.anonymous) return cache.rows(definition.id);
	const { rows } = await inLots.rows(definition);
	const ended = ofEndedRounds(definition, rows, company, new Date(now));
	const roundIn = roundOf(definition);
	const declared = new Map<string, boolean>();
	const told: TableRow[] = [];
	for (const row of ended) {
		const { key } = roundIn(row.entry.values);
		const before = declared.get(key);
		const isDeclared = before ?? (await readWave(db, waveId(definition.id, key))) !== null;
		declared.set(key, isDeclared);
		if (isDeclared) told.push(row);
	}
	return told;
}

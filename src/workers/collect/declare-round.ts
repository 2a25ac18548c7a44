import { companyDay } from '~/core/clocks/company/company-day.ts';
import { proposeWave } from '~/core/figures/results/propose-wave.ts';
import { declareWave } from '~/core/privacy/wave/wave.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { declareWave as keepWave } from '~/storage/waves.ts';
import { mapInTurns } from './in-turns.ts';
import { done, type JobResult } from './job-result.ts';
import type { ResultsOf } from './results-of.ts';
import type { Declared } from './results-view.ts';
import type { Pacer } from './pacer.ts';
import { toResultRow, waveId } from './round-rows.ts';
import { roundUnderWay } from './round-under-way.ts';
import { runSteps } from './run-steps.ts';

/**
 * Fixes what a round's results are told apart by, before any is seen; one that is declared stays as it is. Fewer people
 * than the form promised are not asked for.
 */
export async function declareRound(
	{ db, cache, definitionOf, company, byRound, inLots }: Omit<ResultsOf, 'clocked' | 'kept'>,
	{ tracker, round: key, fewest, breakdowns, invited }: Declared,
	now: Date,
	pacer: Pacer,
): Promise<JobResult<null>> {
	const definition = definitionOf(tracker);
	await cache.prepare(tracker, pacer);
	const { rounds } = await byRound(definition, cache.rows(tracker), pacer);
	const round = rounds.find((one) => one.key === key);
	if (!definition.anonymous || !round)
		throw new Error(`${tracker} has no anonymous answers of "${key}". Read its rounds anew.`);
	const open = roundUnderWay(definition, round, company, now);
	const known = { people: company?.people ?? null, isUnderWay: open?.isUnderWay ?? false };
	const asked = Math.max(fewestOf(definition).scores, fewest);
	const { rowsOf } = await byRound(definition, (await inLots.rows(definition)).rows, pacer);
	const rows = await mapInTurns(rowsOf(round), pacer, toResultRow);
	const proposal = await runSteps(proposeWave(definition, rows, known, asked), pacer);
	const chosen = proposal.breakdowns.filter(({ field }) => breakdowns.includes(field));
	const ids = chosen.map(({ field }) => field);
	const wave = declareWave({ form: tracker, period: key, breakdowns: ids, fewest: asked });
	const partitions = Object.fromEntries(chosen.map(({ field, cells }) => [field, cells]));
	const id = waveId(tracker, key);
	await keepWave(db, { id, wave, partitions, invited, declaredOn: companyDay({ company, now }) });
	return done(null);
}

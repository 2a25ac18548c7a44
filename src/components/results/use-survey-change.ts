import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Trial } from '~/core/definition/trial.ts';
import type { PilotView } from '~/core/figures/pilot/view-pilots.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import {
	type SurveyChange,
	surveyRounds,
	surveyRows,
	surveyTold,
	whyUntold,
} from './survey-change.ts';

/** The survey before and after a pilot, as its rounds tell it; `null`: on the way. */
export function useSurveyChange(
	api: Pick<CollectApi, 'results'>,
	definitions: readonly Definition[],
	trial: Trial | null,
	pilot: PilotView,
): SurveyChange | null {
	const [found, setFound] = useState<SurveyChange | null>(null);
	useEffect(() => {
		let gone = false;
		void look(api, definitions, trial, pilot)
			.catch((): SurveyChange => ({ why: 'none' }))
			.then((change) => gone || setFound(change));
		return () => {
			gone = true;
		};
	}, [api, pilot]);
	return found;
}

async function look(
	api: Pick<CollectApi, 'results'>,
	definitions: readonly Definition[],
	trial: Trial | null,
	{ card }: PilotView,
): Promise<SurveyChange> {
	const survey = trial?.survey;
	if (!survey) return { why: 'none' };
	const ask = async (round: string | null) => {
		const asked = { tracker: survey.tracker, round, now: Date.now() };
		const outcome = await api.results(asked, () => {});
		return outcome.ok ? outcome.value : null;
	};
	const all = await ask(null);
	const { before, after, left } = surveyRounds(all?.rounds ?? [], survey, card.pilot.from);
	if (!before && !after) return { why: 'none' };
	if (!before || !after) return { why: 'one_only', left };
	const [was, is] = [await ask(before.key), await ask(after.key)];
	if (!was || !is) return { why: 'none' };
	const untold = [was, is].flatMap((view) => whyUntold(view, card.department) ?? []);
	// What no breakdown would show is said first: nobody is sent to make one for it.
	const why = untold.find((one) => one === 'too_few') ?? untold[0];
	if (why) return { why, left };
	const fields = definitions.find(({ id }) => id === survey.tracker)?.fields ?? [];
	const labels = Object.fromEntries(fields.map(({ id, label }) => [id, label]));
	return { ...surveyTold(surveyRows(was, is, card.department), labels), left };
}

import type { Definition } from '~/core/definition/definition.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { PilotView } from '~/core/figures/pilot/view-pilots.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { nameDepartment, namePilot } from './name-pilot.ts';
import { PilotAims } from './PilotAims.tsx';
import { PilotSurvey } from './PilotSurvey.tsx';
import { PilotWeeks } from './PilotWeeks.tsx';
import { PilotWritten } from './PilotWritten.tsx';
import { sayDays } from './say-days.ts';
import type { SurveyChange } from './survey-change.ts';
import { whyWord } from './why-word.ts';

export interface PilotSheetProps {
	plan: KpiPlan;
	definitions: readonly Definition[];
	pilot: PilotView;
	/** `null`: on the way. */
	survey: SurveyChange | null;
}

/** The verdict of a pilot with all it rests on, and what it does not say. */
export function PilotSheet({ plan, definitions, pilot, survey }: PilotSheetProps) {
	const { t, locale } = useWords();
	const { card, verdict } = pilot;
	const comparison =
		card.comparison === null
			? t(card.hasJoined ? 'pilot.joined' : 'pilot.no_comparison')
			: nameDepartment(card.comparison, definitions);
	const facts = [
		[t('pilot.department'), nameDepartment(card.department, definitions)],
		[t('pilot.comparison'), comparison],
		[
			t('pilot.baseline'),
			card.baseline ? sayDays(card.baseline, t, locale) : t('pilot.no_baseline'),
		],
		[t('pilot.days'), sayDays(card.pilot, t, locale)],
	];
	return (
		<article class="gt-stack gt-pilot" aria-label={namePilot(pilot, definitions)}>
			<h2>{namePilot(pilot, definitions)}</h2>
			<dl class="gt-pilot__facts">
				{facts.map(([title, words]) => (
					<div key={title}>
						<dt>{title}</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
			<div
				class={`gt-notice ${verdict.refused.length > 0 ? 'gt-notice--warn' : 'gt-notice--good'}`}
			>
				<p class="gt-pilot__word">
					{t('pilot.word_is')} <strong>{t(`charts.verdict_${verdict.word}`)}</strong>
				</p>
				<p>{t(whyWord(verdict))}</p>
				{verdict.refused.length === 0 ? (
					<p>{t(pilot.written.length > 0 ? 'pilot.may_roll_out_read' : 'pilot.may_roll_out')}</p>
				) : (
					<>
						<p>{t('pilot.not_rolled_out')}</p>
						<ul>
							{verdict.refused.map((why) => (
								<li key={why}>{t(`pilot.refused_${why}`)}</li>
							))}
						</ul>
					</>
				)}
			</div>
			<PilotAims {...{ plan, pilot }} />
			<PilotWritten {...{ definitions, pilot }} />
			<PilotSurvey survey={survey} />
			<PilotWeeks {...{ plan, pilot }} />
			<aside class="gt-notice gt-pilot__caution">
				<p>
					<strong>{t('pilot.caution_title')}</strong>
				</p>
				<p>{t('pilot.caution')}</p>
			</aside>
		</article>
	);
}

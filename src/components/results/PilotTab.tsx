import './pilot.css';
import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { PilotView } from '~/core/figures/pilot/view-pilots.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { KpiChoice } from './KpiChoice.tsx';
import { PilotPrint } from './PilotPrint.tsx';
import { PilotSheet } from './PilotSheet.tsx';
import { namePilot } from './name-pilot.ts';
import { usePilots } from './use-pilots.ts';
import { useSurveyChange } from './use-survey-change.ts';

interface Props {
	api: Pick<CollectApi, 'judgedPilots' | 'results'>;
	definitions: readonly Definition[];
	/** Another one whenever what is collected may have changed. */
	changed: unknown;
}

/** What came of a pilot, by what was agreed before it began; one at a time, the latest first. */
export default function PilotTab({ api, definitions, changed }: Props) {
	const { t } = useWords();
	const found = usePilots(api, changed);
	const [chosen, setChosen] = useState<string | null>(null);
	if (found === 'lost')
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('kpis.not_loaded')}
			</p>
		);
	if (found === null) return <p role="status">{t('kpis.counting')}</p>;
	const { pilots } = found;
	const at = Number(chosen ?? '0');
	const pilot = pilots[at];
	if (!pilot) return <p class="gt-notice">{t('pilot.none')}</p>;
	const names = pilots.map((one, index) => [String(index), namePilot(one, definitions)] as const);
	return (
		<div class="gt-stack">
			<p>{t('pilot.help')}</p>
			{names.length > 1 ? (
				<KpiChoice
					label={t('pilot.which')}
					value={String(at)}
					options={names}
					onChoose={setChosen}
				/>
			) : null}
			<OnePilot key={names[at]?.[1]} {...{ api, definitions, found, pilot }} />
		</div>
	);
}

interface OneProps extends Pick<Props, 'api' | 'definitions'> {
	found: Exclude<ReturnType<typeof usePilots>, 'lost' | null>;
	pilot: PilotView;
}

function OnePilot({ api, definitions, found, pilot }: OneProps) {
	const { t } = useWords();
	const survey = useSurveyChange(api, definitions, found.trials[pilot.tracker] ?? null, pilot);
	const [isPrinting, setIsPrinting] = useState(false);
	const sheet = { plan: found.plan, definitions, pilot, survey };
	return (
		<>
			<PilotSheet {...sheet} />
			<p>
				<button type="button" class="gt-button" onClick={() => setIsPrinting(true)}>
					{t('pilot.print')}
				</button>
			</p>
			{isPrinting ? <PilotPrint {...sheet} onDone={() => setIsPrinting(false)} /> : null}
		</>
	);
}

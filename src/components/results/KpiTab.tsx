import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { MeasuredRows } from './KpiRowsContext.ts';
import { Measures } from './Measures.tsx';
import PilotTab from './PilotTab.tsx';

interface Props {
	api: Pick<CollectApi, 'kpis' | 'course' | 'judgedPilots' | 'results'>;
	definitions: readonly Definition[];
	/** Another one whenever what is collected may have changed. */
	changed: unknown;
	/** People by department; left out: not known. */
	people?: Readonly<Record<string, number>> | undefined;
	/** Shows the records a measure counted; left out: nothing does. */
	onRows?: ((rows: MeasuredRows) => void) | undefined;
	/** Left out: now. */
	now?: Date;
}

/** The measures of the handbook, or what came of pilots. */
export default function KpiTab(props: Props) {
	const { t } = useWords();
	const [shown, setShown] = useState<'measures' | 'verdicts'>('measures');
	return (
		<div class="gt-stack">
			<div class="gt-row" role="group" aria-label={t('pilot.shown')}>
				{(['measures', 'verdicts'] as const).map((one) => (
					<button
						key={one}
						type="button"
						class={one === shown ? 'gt-button gt-button--primary' : 'gt-button'}
						aria-pressed={one === shown}
						onClick={() => setShown(one)}
					>
						{t(`pilot.${one}`)}
					</button>
				))}
			</div>
			{shown === 'measures' ? <Measures {...props} /> : <PilotTab {...props} />}
		</div>
	);
}

import type { Overview } from '~/workers/collect/views.ts';
import type { MeasuredRows } from '../results/KpiRowsContext.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { useLater } from './use-later.ts';

interface Props {
	overview: Overview;
	/** Shows the records a measure counted. */
	onRows: (rows: MeasuredRows) => void;
}

/** The measures; their code is for those who open them. */
export function KpisLater({ overview, onRows }: Props) {
	const { t } = useWords();
	const { api, definitions, company } = useCollectPage();
	const part = useLater(() => import('../results/KpiTab.tsx'));
	if (part === 'lost')
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('kpis.not_loaded')}
			</p>
		);
	if (!part) return <p role="status">{t('kpis.loading')}</p>;
	return (
		<part.default {...{ api, definitions, onRows }} changed={overview} people={company?.people} />
	);
}

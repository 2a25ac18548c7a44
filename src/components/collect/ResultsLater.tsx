import type { ResultsTab } from './ResultsTab.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useLater } from './use-later.ts';

/** The results, whose code is for those who look at them; it comes when they are first opened. */
export function ResultsLater(props: Parameters<typeof ResultsTab>[0]) {
	const { t } = useWords();
	const part = useLater(() => import('./ResultsTab.tsx'));
	if (part === 'lost')
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('results.not_loaded')}
			</p>
		);
	return part ? <part.ResultsTab {...props} /> : null;
}

import { useEffect, useState } from 'preact/hooks';
import type { ResultsTab } from './ResultsTab.tsx';
import { useWords } from '../ui/WordsContext.tsx';

type Props = Parameters<typeof ResultsTab>[0];

/** The results, whose code is for those who look at them; it comes when they are first opened. */
export function LaterResults(props: Props) {
	const { t } = useWords();
	const [part, setPart] = useState<{ ResultsTab: typeof ResultsTab } | null>(null);
	const [isLost, setLost] = useState(false);
	useEffect(() => {
		import('./ResultsTab.tsx').then(setPart, () => setLost(true));
	}, []);
	if (isLost)
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('results.not_loaded')}
			</p>
		);
	return part ? <part.ResultsTab {...props} /> : null;
}

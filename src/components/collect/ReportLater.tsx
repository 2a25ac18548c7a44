import { useWords } from '../ui/WordsContext.tsx';
import type { ReportTab } from './ReportTab.tsx';
import { useLater } from './use-later.ts';

/** The quarterly report; its code is for those who write one. */
export function ReportLater(props: Parameters<typeof ReportTab>[0]) {
	const { t } = useWords();
	const part = useLater(() => import('./ReportTab.tsx'));
	if (part === 'lost')
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('collect.report_not_opened')}
			</p>
		);
	return part ? <part.ReportTab {...props} /> : <p role="status">{t('collect.report_opening')}</p>;
}

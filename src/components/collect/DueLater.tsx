import { useWords } from '../ui/WordsContext.tsx';
import type DueTab from './DueTab.tsx';
import { useLater } from './use-later.ts';

/** What is past its time; its code is for those who open it. */
export function DueLater(props: Parameters<typeof DueTab>[0]) {
	const { t } = useWords();
	const part = useLater(() => import('./DueTab.tsx'));
	if (part === 'lost')
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('collect.due_not_loaded')}
			</p>
		);
	return part ? <part.default {...props} /> : <p role="status">{t('common.loading')}</p>;
}

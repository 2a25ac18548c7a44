import { useWords } from '../ui/WordsContext.tsx';
import type { Gone } from './use-store.ts';

/** What this device has no more, and what is still here. */
export function GoneNotice({ gone }: { gone: Gone }) {
	const { t } = useWords();
	const { records, draft } = gone;
	return (
		<div class="gt-notice gt-notice--bad gt-storage" role="alert">
			<p>
				<strong>{t('form.gone_title')}</strong>
			</p>
			{records > 0 ? <p>{t('form.gone_records', { count: records })}</p> : null}
			{draft ? <p>{t('form.gone_draft')}</p> : null}
		</div>
	);
}

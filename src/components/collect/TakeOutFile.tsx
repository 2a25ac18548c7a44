import { useState } from 'preact/hooks';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { FailureNotice } from './FailureNotice.tsx';

/**
 * The way out for answers of an anonymous form, which are not opened: whoever wrote them hands their
 * file in again, and its rows are taken out without being shown. `rows`: how many it has.
 */
export function TakeOutFile({ rows }: { rows: number }) {
	const { t } = useWords();
	const { api, refresh } = useCollectPage();
	const [state, setState] = useState<'there' | 'busy' | 'gone'>('there');
	const [failure, setFailure] = useState<JobFailure | null>(null);
	const takeOut = async () => {
		setState('busy');
		const outcome = await api.takeOutFile(() => {});
		setFailure(outcome.ok ? null : outcome.failure);
		setState(outcome.ok ? 'gone' : 'there');
		await refresh();
	};
	return (
		<>
			{failure ? <FailureNotice failure={failure} /> : null}
			<p
				role="status"
				class={state === 'gone' ? 'gt-notice gt-notice--good' : 'gt-visually-hidden'}
			>
				{state === 'gone' ? t('collect.file_taken_out', { count: rows }) : null}
			</p>
			{state === 'gone' ? null : (
				<details>
					<summary>{t('collect.take_file_out_title')}</summary>
					<p class="gt-help">{t('collect.take_file_out_help')}</p>
					<div class="gt-row">
						<ConfirmButton
							label={t('collect.take_file_out', { count: rows })}
							question={t('collect.take_file_out_question', { count: rows })}
							confirm={t('collect.take_out_confirm')}
							disabled={state === 'busy'}
							danger
							onConfirm={() => void takeOut()}
						/>
					</div>
				</details>
			)}
		</>
	);
}

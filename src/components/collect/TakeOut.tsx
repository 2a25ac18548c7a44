import { useState } from 'preact/hooks';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import type { RecordView } from '~/workers/collect/views.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { FailureNotice } from './FailureNotice.tsx';

/** The way out for one record that came in wrongly. */
export function TakeOut({ record }: { record: RecordView }) {
	const { t } = useWords();
	const { api, refresh } = useCollectPage();
	const [state, setState] = useState<'there' | 'busy' | 'gone'>('there');
	const [failure, setFailure] = useState<JobFailure | null>(null);
	const takeOut = async () => {
		setState('busy');
		const hashes = record.heads.map(({ hash }) => hash);
		const outcome = await api.takeOut(record.key, hashes);
		setFailure(outcome.ok ? null : outcome.failure);
		setState(outcome.ok ? 'gone' : 'there');
		await refresh();
	};
	return (
		<div class="gt-stack">
			{failure ? <FailureNotice failure={failure} /> : null}
			<p
				role="status"
				class={state === 'gone' ? 'gt-notice gt-notice--good' : 'gt-visually-hidden'}
			>
				{state === 'gone' ? t('collect.taken_out') : null}
			</p>
			{state === 'gone' ? null : (
				<div class="gt-row">
					<ConfirmButton
						label={t('collect.take_out')}
						question={t('collect.take_out_question')}
						confirm={t('collect.take_out_confirm')}
						disabled={state === 'busy'}
						onConfirm={() => void takeOut()}
					/>
				</div>
			)}
		</div>
	);
}

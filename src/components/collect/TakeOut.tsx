import type { RecordView } from '~/workers/collect/views.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { useChange } from './use-change.ts';

/** The way out for one record that came in wrongly. */
export function TakeOut({ record }: { record: RecordView }) {
	const { t } = useWords();
	const { api, refresh } = useCollectPage();
	const { busy, said, failure, change } = useChange(refresh, () => {});
	const hashes = record.heads.map(({ hash }) => hash);
	const takeOut = () => change(() => api.takeOut(record.key, hashes), t('collect.taken_out'));
	return (
		<div class="gt-stack">
			{failure ? <FailureNotice failure={failure} /> : null}
			<p role="status" class={said === null ? 'gt-visually-hidden' : 'gt-notice gt-notice--good'}>
				{said}
			</p>
			{said === null ? (
				<div class="gt-row">
					<ConfirmButton
						label={t('collect.take_out')}
						question={
							record.belonging > 0
								? t('collect.take_out_question_lines', { count: record.belonging })
								: t('collect.take_out_question')
						}
						confirm={t('collect.take_out_confirm')}
						disabled={busy}
						onConfirm={() => void takeOut()}
					/>
				</div>
			) : null}
		</div>
	);
}

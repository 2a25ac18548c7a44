import type { RecordView } from '~/workers/collect/views.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { useChange } from './use-change.ts';

interface Props {
	record: RecordView;
	/** It is not collected any more. */
	onGone: () => void;
}

/** The ways out for one record: taken out where it came in wrongly, deleted where it must not come again. */
export function TakeOut({ record, onGone }: Props) {
	const { t } = useWords();
	const { api, refresh } = useCollectPage();
	const { busy, said, failure, change } = useChange(refresh, onGone);
	const hashes = record.heads.map(({ hash }) => hash);
	const takeOut = () => change(() => api.takeOut(record.key, hashes), t('collect.taken_out'));
	const deleteIt = () =>
		change(() => api.deleteForGood(record.key, hashes), t('collect.deleted_for_good'));
	return (
		<div class="gt-stack">
			{failure ? <FailureNotice failure={failure} /> : null}
			<p role="status" class={said === null ? 'gt-visually-hidden' : 'gt-notice gt-notice--good'}>
				{said}
			</p>
			{said === null ? (
				<>
					<p class="gt-help">{t('collect.ways_out_help')}</p>
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
						<ConfirmButton
							label={t('collect.delete_for_good')}
							question={
								record.belonging > 0
									? t('collect.delete_question_lines', { count: record.belonging })
									: t('collect.delete_question')
							}
							confirm={t('collect.delete_confirm')}
							danger
							disabled={busy}
							onConfirm={() => void deleteIt()}
						/>
					</div>
				</>
			) : null}
		</div>
	);
}

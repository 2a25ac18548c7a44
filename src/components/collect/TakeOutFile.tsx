import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { useChange } from './use-change.ts';

/**
 * The way out for answers of an anonymous form, which are not opened: whoever wrote them hands their
 * file in again, and its rows are taken out without being shown. `rows`: how many it has.
 */
export function TakeOutFile({ rows }: { rows: number }) {
	const { t } = useWords();
	const { api, refresh } = useCollectPage();
	const { busy, said, failure, change } = useChange(refresh, () => {});
	const takeOut = () =>
		change(
			(onProgress) => api.takeOutFile(onProgress),
			t('collect.file_taken_out', { count: rows }),
		);
	return (
		<>
			{failure ? <FailureNotice failure={failure} /> : null}
			<p role="status" class={said === null ? 'gt-visually-hidden' : 'gt-notice gt-notice--good'}>
				{said}
			</p>
			{said === null ? (
				<details>
					<summary>{t('collect.take_file_out_title')}</summary>
					<p class="gt-help">{t('collect.take_file_out_help')}</p>
					<div class="gt-row">
						<ConfirmButton
							label={t('collect.take_file_out', { count: rows })}
							question={t('collect.take_file_out_question', { count: rows })}
							confirm={t('collect.take_out_confirm')}
							disabled={busy}
							danger
							onConfirm={() => void takeOut()}
						/>
					</div>
				</details>
			) : null}
		</>
	);
}

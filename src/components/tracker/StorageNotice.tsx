import type { Database } from '~/storage/database.ts';
import type { StorageFailure } from '~/storage/failure.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { TakeOutButton } from './TakeOutButton.tsx';

interface Props {
	failure: StorageFailure | null;
	/** A tab with an older page is in the way. */
	waiting: boolean;
	/** What can still be read, if anything. */
	db: Database | null;
	/** Opens what hands over the records and the form as it stands. */
	onHandOver: () => void;
}

/** Why this device does not keep what is written, what that means, and how nothing is lost by it. */
export function StorageNotice({ failure, waiting, db, onHandOver }: Props) {
	const { t } = useWords();
	if (waiting) {
		return (
			<div class="gt-notice gt-notice--warn" role="status">
				<p>{t('form.storage_waiting')}</p>
			</div>
		);
	}
	if (!failure) return null;
	return (
		<div class="gt-notice gt-notice--bad gt-storage" role="alert">
			<p>
				<strong>{t(`form.storage_${failure}_title`)}</strong>
			</p>
			<p>{t(`form.storage_${failure}`)}</p>
			<div class="gt-row">
				<button type="button" class="gt-button" onClick={onHandOver}>
					{t('form.storage_hand_over')}
				</button>
				{db && failure !== 'upgraded' ? <TakeOutButton db={db} /> : null}
				{failure === 'upgraded' || failure === 'newer' || failure === 'unknown' ? (
					<button type="button" class="gt-button" onClick={() => location.reload()}>
						{t('form.storage_reload')}
					</button>
				) : null}
			</div>
		</div>
	);
}

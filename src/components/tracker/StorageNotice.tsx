import type { Database } from '~/storage/database.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { Later } from './Later.tsx';
import type { Failure } from './use-failure.ts';

interface Props {
	failure: Failure | null;
	/** A tab with an older page is in the way. */
	waiting: boolean;
	/** What can still be read, if anything. */
	db: Database | null;
	/** Opens what hands over the records and the form as it stands. */
	onHandOver: () => void;
}

/** What helps with which failure. */
const offers: Record<'hand_over' | 'take_out' | 'reload', readonly Failure[]> = {
	hand_over: ['blocked', 'full', 'newer', 'upgraded', 'unknown'],
	take_out: ['blocked', 'full', 'newer', 'unknown'],
	reload: ['newer', 'upgraded', 'unknown', 'not_loaded', 'not_opened'],
};

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
				{offers.hand_over.includes(failure) ? (
					<button type="button" class="gt-button" onClick={onHandOver}>
						{t('form.storage_hand_over')}
					</button>
				) : null}
				{db && offers.take_out.includes(failure) ? <Later part="TakeOut" props={{ db }} /> : null}
				{offers.reload.includes(failure) ? (
					<button type="button" class="gt-button" onClick={() => location.reload()}>
						{t('form.storage_reload')}
					</button>
				) : null}
			</div>
		</div>
	);
}

import { diskStore, isPassing } from '~/device/from-disk.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	/** What is written is kept on the device, as far as is known. */
	durable: boolean;
}

/** What a page that was opened from disk keeps and what it does not; nothing on a page from a server. */
export function FromDisk({ durable }: Props) {
	const { t } = useWords();
	const store = diskStore(location);
	const passing = isPassing(location);
	// That nothing is kept at all is said by another notice.
	const kept = store !== null && durable;
	if (!kept && !passing) return null;
	return (
		<div class={`gt-notice gt-notice--${passing ? 'warn' : 'info'}`} role="status">
			{passing ? <p>{t('place.passing')}</p> : null}
			{kept ? (
				<p>
					{t(`place.${store}`)} <strong>{t('place.record')}</strong>
				</p>
			) : null}
		</div>
	);
}

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
	return (
		<>
			{isPassing(location) ? (
				<p class="gt-notice gt-notice--warn" role="status">
					{t('place.passing')}
				</p>
			) : null}
			{/* That nothing is kept at all is said by another notice. */}
			{store !== null && durable ? (
				<div class="gt-notice gt-notice--info" role="status">
					<p>{t(`place.${store}`)}</p>
					<p>
						<strong>{t('place.record')}</strong>
					</p>
				</div>
			) : null}
		</>
	);
}

import type { Entry } from '~/core/entries/entry.ts';
import { formatMoment } from './format-moment.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	entry: Entry;
	/** Nothing tells when and where it was written. */
	anonymous: boolean;
	number: number;
	/** Which of the devices these versions are from, from 1; `null`: not known; `undefined`: it tells nothing. */
	device: number | null | undefined;
	/** Takes every answer from this version; `null` where that makes no sense. */
	onTakeAll: (() => void) | null;
}

/** Which version it is, when and where it was written. */
export function VersionHead({ entry, anonymous, number, device, onTakeAll }: Props) {
	const { t, locale } = useWords();
	const { updatedAt, deleted } = entry;
	return (
		<div class="gt-version">
			<strong>{t('records.version', { number })}</strong>
			{deleted ? <span class="gt-chip gt-chip--bad">{t('records.deleted')}</span> : null}
			{anonymous ? null : (
				<>
					<span class="gt-help">
						{updatedAt === '' ? t('records.unknown_moment') : formatMoment(updatedAt, locale)}
					</span>
					{device === undefined ? null : (
						<span class="gt-help">
							{device === null ? t('records.no_device') : t('records.device_number', { device })}
						</span>
					)}
				</>
			)}
			{onTakeAll ? (
				<button type="button" class="gt-button" onClick={onTakeAll}>
					{t('records.take_all', { number })}
				</button>
			) : null}
		</div>
	);
}

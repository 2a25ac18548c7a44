import type { Definition } from '~/core/definition/definition.ts';
import { handedOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { useStays } from '../../export/use-stays.ts';
import { formatMoment } from '../../records/format-moment.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { HandedOverFacts } from '../HandedOverFacts.tsx';

interface Props {
	definition: Definition;
	entry: StoredEntry;
	onRestore: (entries: readonly StoredEntry[]) => Promise<boolean>;
	onHandOver: () => void;
}

/** Whether a record has been handed over, or never is, and of a deleted one that it is, with the way back. */
export function RecordHead({ definition, entry, onRestore, onHandOver }: Props) {
	const { t, locale } = useWords();
	const state = handedOver(entry);
	const stays = useStays(definition, entry);
	return (
		<>
			<div class="gt-row gt-record__facts">
				{stays ? (
					<p class="gt-entry__facts">
						<span class="gt-chip">{t('register.stays')}</span>
						<span class="gt-help">{formatMoment(entry.updatedAt, locale)}</span>
					</p>
				) : (
					<HandedOverFacts {...{ definition, state }} updatedAt={entry.updatedAt} />
				)}
				{stays || state === 'handed_over' || entry.deleted ? null : (
					<button type="button" class="gt-button gt-button--quiet" onClick={onHandOver}>
						{t('register.hand_over')}
					</button>
				)}
			</div>
			{entry.deleted ? (
				<p class="gt-notice gt-notice--warn">
					{t('register.is_deleted')}{' '}
					{entry.restorable ? (
						<button type="button" class="gt-button" onClick={() => void onRestore([entry])}>
							{t('entries.restore')}
						</button>
					) : null}
				</p>
			) : null}
		</>
	);
}
